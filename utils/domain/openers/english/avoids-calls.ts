import { phrases } from './phrases.ts';

const whom = '(?:(?:[a-z]+ )?(?:her|him|them|me) )?';
/** An order not to ring somebody up, as against one not to call them by a name. */
const ring =
  '(?:ring|call|phone|telephone)(?: (?:her|him|them))?(?! (?!(?:at|on|in|before|after|during|unless|if|when|while|late|early|again|anymore|any more|please|just|text|write|or|and|but)\\b)\\w)';
const kin =
  "(?:mother|father|mum|mom|dad|son|daughter|brother|sister|husband|wife|partner|dog|cat|gran|grandma|grandpa|grandmother|grandfather|boss|baby|uncle|aunt|neighbour|friend) (?:\\w+ )?(?:is|was|has|hates|never|prefers|doesn't|won't|can't)";
/** What the user notes of somebody who is better written to than rung up. */
const marks = phrases(
  `hates? (?:the |all |any |being )?(?:phone|phones|calls?|called|phoning|telephon\\w+|ringing|rung|voice|video calls?|facetime|zoom); hates? (?:talking|speaking|chatting) on the phone; dislikes? (?:the |all |being )?(?:phone|phones|calls?|called|phoning|telephon\\w+|rung|voice|video calls?); loathes? (?:the )?(?:phone|calls?); dreads? (?:the )?(?:phone|calls?|phoning);
  can't stand (?:the )?(?:phone|calls|phoning); cannot stand (?:the )?(?:phone|calls|phoning); no (?:phone )?calls?(?![- ]?ups?| yet| back| from| so far| since); no phone(?! number); no ringing; no phoning; no voice (?:notes?|messages?|calls?); no video calls?; never picks up(?! (?:after|on|litter|rubbish|things|hints|a|an|his|her|their)\\b); lets it ring; screens (?:all |her |his |their )?calls; phone calls (?:stress|tire|exhaust|scare|worry); calls (?:stress|exhaust|scare)\\b; not a fan of (?:the phone|calls|phone calls|phoning|video calls); text only; email only; writing only; prefers? to be (?:texted|written|emailed|messaged); better (?:by|over|in) (?:text|email|mail|message|writing); best (?:by|over|in) (?:text|email|mail|message|writing); loathes? phones; can't bear (?:the )?(?:phone|phones|calls|phoning); cannot bear (?:the )?(?:phone|phones|calls|phoning); not reachable by phone; prefers? not to (?:talk|speak|chat) on the phone; never answers (?:the phone|calls|${whom}phone); never takes calls; never on the phone;
  rarely picks up; seldom picks up; hardly ever picks up; rarely answers (?:the phone|calls); doesn't (?:like|do|take|want|answer|enjoy) (?:the |any |phone )*(?:phone|calls?|phoning|voice|video calls?); does not (?:like|do|take|want|answer|enjoy) (?:the |any |phone )*(?:phone|calls?|phoning|voice|video calls?); doesn't like (?:being called|being rung|to be called|to phone|to talk on the phone|talking on the phone); does not like (?:being called|being rung|to be called|talking on the phone);
  doesn't pick up; does not pick up; won't pick up; won't answer (?:the phone|calls); won't take calls; not one for (?:the phone|calls|phone calls); not a (?:phone|caller|phone person); not keen on (?:the phone|calls|phone calls|being called); not good on the phone; bad on the phone; shy on the phone; nervous on the phone; awkward on the phone; phone[- ](?:shy|phobic|averse|phobia|anxiety); call anxiety; afraid of (?:the phone|calls|phone calls); scared of (?:the phone|calls|phone calls); avoids? (?:the phone|calls|phone calls|phoning);
  don't ${ring}; do not ${ring}; never ${ring}; please don't (?:ring|call|phone); better not (?:ring|call|phone); rather not be (?:called|rung|phoned); prefers? not to be (?:called|rung|phoned); prefers? (?:to (?:text|write|email|chat)|texts?|texting|emails?|e-mails?|emailing|messages?|messaging|writing|written|letters?|chat|whatsapp|signal|sms)\\b(?! (?:over|to) (?:text|writing|email)| books?| editors?);
  would rather (?:text|write|email|be written to); rather texts; likes texts? (?:more|better); texts? only; text,? (?:don't|do not|not) call; only texts?; only by (?:text|email|mail|letter|message); only emails?; only write; write,? (?:don't|do not|not) (?:call|ring|phone); hard of hearing; hearing aids?; deaf; hearing impaired; deafness; losing (?:her|his|their) hearing; hears (?:badly|poorly|little|not much|very little); can't hear (?:well|much|on the phone|you on the phone); cannot hear (?:well|much|on the phone); bad hearing; poor hearing; hearing loss; lost (?:her|his|their) voice; has no phone; without a phone; mute; stammers? on the phone`,
  '(?!\\w)',
);
/** What says the same words of somebody else, or of the opposite. */
const others = phrases(
  `her ${kin}; his ${kin}; their ${kin}; prefers? (?:calls|phone calls|calling|to call|the phone|to be called|voice)\\b; prefers? \\w+ to (?:texts?|emails?|writing|messages?); deaf (?:cat|dog|children|school|club|kids|awareness|community|studies); works? with deaf; teaches (?:the )?deaf; doesn't hate; does not hate; no longer hates`,
);

/** Whether anything the user wrote says that the person would rather not be called: hates the phone, prefers texts, hears badly, never picks up. */
export const avoidsCalls = (texts: readonly string[]): boolean => texts.some((text) => marks.test(text) && !others.test(text));
