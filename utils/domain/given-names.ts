import { plainWord } from './name-words.ts';

/** Given names of a few languages, each with short forms people go by; a short form may stand for several. Written by hand. */
const families = `
English:
abigail abby gail, albert al bert bertie, alexander alex alec sandy xander sasha sascha, alexandra alex sandra sandy lexi sasha sascha
alexa, alfred al alf alfie fred freddie, alison ali allie, amanda mandy, andrew andy drew, anthony tony ant, archibald archie, arthur art
artie, barbara barb babs barbie, benjamin ben benny benji, bernard bernie, beverly bev, bradley brad, cameron cam, caroline carrie caro,
catherine cathy cat kate katie kit, charles charlie chuck chas, charlotte charlie lottie, christian chris, christine chris chrissie tina
christa, christopher chris kit topher, clifford cliff, cynthia cindy, daniel dan danny, danielle dani, david dave davy, deborah deb debbie,
dennis den denny, dominic dom nick, donald don donnie, dorothy dot dottie dolly, douglas doug, edmund ed eddie ned, edward ed eddie ted
teddy ned, eleanor ellie nell nora, elizabeth liz lizzie beth betty bess eliza libby lisa elsie, emily em emmy, emma em emmy, eugene gene,
florence flo florrie, frances fran frankie, francis frank frankie, franklin frank, frederick fred freddie, gabriel gabe, geoffrey geoff,
george georgie, gerald gerry jerry, gregory greg, harold harry hal, harriet hattie, helen nell nellie, henry harry hank hal, herbert herb
bert bertie, isaac ike, isabella bella izzy, isabel bel izzy, jacob jake, jacqueline jackie, james jim jimmy jamie, janet jan, jeffrey jeff,
jennifer jen jenny, jeremy jem jerry, jessica jess jessie, joanna jo, john johnny jack jon, jonathan jon jonny, joseph joe joey,
josephine jo josie, joshua josh, judith judy, julia jules, julian jules, katherine kathy kate katie kat kit kitty, kenneth ken kenny,
kimberly kim, laurence larry laurie, lawrence larry laurie, leonard len lenny leo, leslie les, lillian lil lily, louis lou, louise lou,
lucille lucy, madeleine maddie, margaret maggie meg peggy marge margie greta rita daisy, maria mitzi, marjorie marge margie, martha marty,
martin marty, mary molly polly, matilda tilly mattie, matthew matt, maurice mo, megan meg, melissa mel lissa, michael mike mick mickey,
michelle shelly, mitchell mitch, nancy nan, natalie nat, nathaniel nathan nat nate, nicholas nick nicky, nicola nicky, nicole nicky nikki,
oliver ollie, olivia liv livvy, oscar ozzie, pamela pam, patricia pat patty tricia trish, patrick pat paddy, penelope penny, peter pete,
philip phil pip, rachel rach, raymond ray, rebecca becky becca, reginald reg reggie, richard rick ricky dick rich richie, robert rob robbie
bob bobby bert, roberta bobbie robbie, roger rodge, ronald ron ronnie, rosemary rose rosie, rudolph rudy, russell russ, samantha sam sammy,
samuel sam sammy, sarah sally sadie, sebastian seb, stanley stan, stephanie steph, stephen steve stevie, steven steve stevie, stuart stu,
susan sue susie, suzanne sue suzie, sylvester sly, terence terry, theodore ted teddy theo, theresa terry tess tessa, thomas tom tommy,
timothy tim timmy, tobias toby, valerie val, veronica ronnie, victor vic, victoria vicky tori, vincent vince vinnie, virginia ginny, walter
walt wally, wilfred wilf, william will bill billy willy liam, winifred winnie, zachary zach
German:
andreas andi, angelika geli angie, annemarie annemie, bernhard bernd berni, dietrich dieter, elisabeth lisa elsa else liesl lisbeth sissi
elli betti, ferdinand ferdi, franziska franzi, friedrich fritz fred friedl, gabriele gabi, gertrud trude gerti, hans hansi, heinrich heinz
heiner, jakob jockel, johannes hans hannes jo, josef sepp pepi, julia jule, karoline caro line, katharina kathi kati katja käthe, konstantin
kosta tino, ludwig lutz, magdalena lena leni magda, manfred fred manni, margarete grete gretl gretel, matthias matze hias, maximilian max
maxi, michael michi mike, nikolaus klaus niko, reinhard reini, sebastian basti, stefan steff, susanne susi sanne, theresia resi thesi,
thomas tommi, ulrich uli, ulrike uli rike, ursula uschi ulla ursel, valentin vali, veronika vroni, wilhelm willi, wolfgang wolf wolfi
Spanish:
antonio toño toni, concepción concha conchita, dolores lola loli, enrique quique kike, francisca paca paqui, francisco paco pancho curro
fran, guadalupe lupe lupita, guillermo guille memo, ignacio nacho, isabel isa chabela, jesús chus chuy, josé pepe, josefa pepa, luis lucho,
manuel manolo manu, mercedes merche, pilar pili, rafael rafa, roberto beto, rosario charo, vicente chente
Portuguese:
alexandre xande alex, antónio toninho tó, eduardo edu dudu, fernanda nanda, francisco chico, gabriela gabi, guilherme gui, gustavo guga,
henrique rique, isabela isa bela, joão joãozinho, josé zé zeca, leonardo leo léo, mariana mari, rafaela rafa, ricardo rick, rodrigo rod
French:
alexandre alex, alexandra alex, benoît ben, catherine cathy, christophe chris, frédéric fred, gabrielle gaby, maximilien max, nicolas nico,
philippe phil, stéphane steph, sylvain syl, véronique véro
Italian:
alessandra sandra ale, alessandro sandro ale, domenico mimmo, elisabetta betta elisa, francesca franca, francesco checco franco cesco,
giovanni gianni nanni, giuseppe beppe peppe pino, giuseppina pina, luigi gigi, salvatore totò turi, vincenzo enzo
Slavic:
aleksandr sasha alex sanya, aleksandra sasha ola alex, anastasia nastya, andrzej jędrek, dmitry dima mitya, ekaterina katya, evgeny zhenya,
ivan vanya, katarzyna kasia, małgorzata gosia, maria masha, mikhail misha, natalia natasha nata, nikolai kolya, olga olya, sergey seryozha,
tatiana tanya, vladimir volodya vova, yulia yulya, александр саша шура, александра саша шура, анастасия настя, дмитрий дима митя, екатерина
катя, елена лена, иван ваня, мария маша, михаил миша, наталья наташа, николай коля, ольга оля, сергей серёжа, татьяна таня
`;

const familiesOf = new Map<string, Set<number>>();

for (const [number, family] of families.replace(/^.*:$/gm, ',').split(',').entries()) {
  for (const name of family
    .split(/\s+/)
    .filter((one) => one !== '')
    .map(plainWord)) {
    familiesOf.set(name, (familiesOf.get(name) ?? new Set()).add(number));
  }
}

/** Which given names a word can stand for, as numbers; none where we know of no short form. The word as `plainWord` writes it. */
export function givenNamesOf(word: string): ReadonlySet<number> {
  return familiesOf.get(word) ?? none;
}

const none: ReadonlySet<number> = new Set();
