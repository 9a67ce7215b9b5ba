import { phrases } from './phrases.ts';

/** Facts nobody wants to meet again in a message: what was told in confidence, money, mind and body, and what the writer only thinks of them. */
export const privateMarks = phrases(
  `private; secret; secretly; confidential; confidentially; don't mention; do not mention; never mention; not to mention; don't bring up; do not bring up; don't ask; do not ask; never ask; don't tell; do not tell; avoid; nobody knows; no one knows; hush; in confidence; told me not to; between us; between you and me; off the record; not public; not official; not announced; keep quiet;
  keep it quiet; hasn't told; has not told; not out; surprise (?:party|for|trip|gift|visit|present|birthday); gift ideas?; present ideas?; gift for; present for; password; passcode; pin code; door code; gate code; alarm code; code \\d+; key under; spare key; tel; phone number; phone no; mobile number; address; iban; passport no; salary; tenner; fiver; earns; income; is rich; is wealthy; loan; loans; money; savings; benefits; inheritance; inherited; debt; debts; in debt; overdraft; bankrupt; bankruptcy; bailiffs; skint; a breakdown; nervous breakdown; paid less; tax (?:debt|trouble);
  hiv; std; sti; abortion; affair; rehab; therapy; therapist; counseling; counselling; counsellor; counselor; psychiatrist; psychiatry; psychiatric; psychologist; antidepressant; antidepressants; sectioned; self-harm; self harm; overdose; eating disorder; anorexia; bulimia; bipolar; schizophrenia; autism; autistic; asperger; adhd; ptsd; ocd; ivf; fertility; infertility; trying for a (?:baby|child|second|third|boy|girl);
  wheelchair; deaf; blind; disability; disabled; dyslexia; dyslexic; stammer; stutter; hearing aids?; prosthetic; rent (?:went|is|has|increase|trouble|up|rise); jewish; muslim; catholic; hindu; buddhist; christian; goes to (?:church|mass|mosque|synagogue|temple); fasting; prays; menopause; vasectomy; viagra; botox; facelift; nose job; work done; plastic surgery; breastfeeding; sober; sobriety; alcoholic; aa; aa meetings; drinks too much; drunk; drinks a lot; smokes weed; stoned; cocaine; drugs; gambling; gambles; hungover; weight; diet; overweight; obese; slimming; fat; ugly; wig; bald; hair loss; crush on; in love with; fancies; slept with; dating; tinder; grindr; cheated; cheating; cheats; mistress; gay; lesbian; bisexual; trans;
  closeted; his ex; her ex; their ex; ex-husband; ex-wife; ex-girlfriend; ex-boyfriend; ex husband; ex wife; ex girlfriend; ex boyfriend; illegitimate; paternity test; votes; voted; tory; republican; democrat; trump; brexit; religious; god; atheist; owes me; owed me; annoying; annoys; boring; bores; irritating; irritates; selfish; lazy; stingy; gossip; gossips; gossiping; arrogant; can't stand; flirt; flirts; he smells; she smells; smells (?:bad|funny|terrible|awful); smelly; moody; is grumpy; can be grumpy; bossy; clingy;
  needy; jealous; touchy; nosy; is rude; can be rude; so rude; snob; snobbish; liar; lies (?:about|to|a lot); unreliable; flaky; always late; never on time; talks too much; talks a lot; know-it-all; bit of a; drives me mad; gets on my nerves; two-faced; weird; odd one; tight-fisted; is cheap; never pays; fake; manipulative; toxic; criminal; restraining; undocumented; illegal; visa trouble; asylum; deported; deportation; refugee status; court case; lawsuit`,
);

/** An amount of money. */
export const amount = /[£$€]\s?\d|\d\s?(?:quid|euros?|dollars|pounds|grand|k)\b/;

/** Facts about how to write, not about what. */
export const writingAdvice = phrases(
  `prefers; prefer; likes (?:short|long|voice|to be called); hates (?:phone|calls|voice|being called|small talk|emoji|smileys); dislikes; doesn't (?:like|use|read|want|answer|reply|do); does not (?:like|use|read|want|answer|reply|do); slow to (?:answer|reply); slow replier; slow texter; never answers; never replies; rarely answers; rarely replies; answers late; call (?:him|her|them); goes by; pronounced; pronouns; they\\/them; she\\/her; he\\/him;
  time zone; timezone; only on (?:weekdays|weekends); only emails?; only by; no calls; no voice; no emoji; no emojis; don't call; best (?:in|on|after|before|by|reached|time); reachable; write in; birthday (?:is )?(?:on )?(?:\\d|january|february|march|april|may|june|july|august|september|october|november|december|in); bday; phone number; email is; email address; lives at; linkedin; instagram; whatsapp; signal only; surname; spelled; spelt; née; maiden name`,
);

/** What somebody eats or cannot eat: true, and nothing to begin a message with. */
export const diet = phrases(
  `allergic; allergy; allergies; vegetarian; veggie; vegan; intolerant; intolerance; coeliac; celiac; gluten; gluten-free; dairy-free; lactose; diabetic; halal; kosher; doesn't eat; doesn't drink; does not eat; does not drink; no (?:meat|pork|fish|nuts|sugar|alcohol|gluten|dairy); teetotal; off (?:sugar|meat|alcohol)`,
);

/** What the person did to the writer that no kind message brings up. */
export const unkind = phrases(
  `forgot my; forgot our; forgot me; forgot about me; let me down; let us down; stood me up; ignored (?:me|my|us|our); ignores (?:me|my|us|our); lied to (?:me|us); lied about; hurt me; hurt my; shouted at (?:me|us); snapped at (?:me|us); yelled at (?:me|us); laughed at me; made fun of me; blamed (?:me|us); cancelled on (?:me|us); canceled on (?:me|us); blocked me; unfriended me; ghosted me; insulted (?:me|us|my); betrayed (?:me|us); excluded me; left me out; used me;
  broke my; broke our; lost my; stole (?:my|our); owes us; still has my; still has our; has my; never (?:gave|brought|paid|thanked|answered|replied|returned|wrote|called|came|apologised|apologized|said|asks|writes|calls|pays|says|thanks|invites|invited|visited|visits); didn't (?:come|invite|reply|answer|call|write|thank|say|show|want|help|tell|ask|turn); did not (?:come|invite|reply|answer|call|write|thank|say|show|want|help|tell|ask|turn);
  wasn't (?:there|kind|nice|honest|interested); hasn't (?:replied|answered|written|called|paid|returned|thanked); has not (?:replied|answered|written|called|paid|returned|thanked); won't (?:talk|speak|answer|reply|help); turned me down; turned down my; fell asleep during my; missed my; interrupted me; embarrassed me; upset me; annoyed me; criticised (?:me|my); criticized (?:me|my); mocked (?:me|my); dumped me; left me (?:for|at|alone|in)`,
);
