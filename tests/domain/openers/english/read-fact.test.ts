import { describe, expect, it } from 'vitest';
import type { Forms } from '../../../../utils/domain/openers/english/fact.ts';
import { readFact } from '../../../../utils/domain/openers/english/read-fact.ts';
import { genderOf } from '../../../../utils/domain/openers/english/turn-to-you.ts';

const formsOf = (text: string, others: readonly string[] = []): Forms =>
  readFact(text, 'note', { gender: genderOf([...others, text]), first: 'Marta' }).forms;

/** A fragment as a user may write it, and what of it may be said to the person. */
const fragments: readonly (readonly [string, Forms])[] = [
  ['interview on the 12th', { event: 'your interview on the 12th' }],
  ['Interview on the 12th.', { event: 'your interview on the 12th' }],
  ['a job interview on Friday', { event: 'your job interview on Friday' }],
  ['Lisbon trip', { event: 'your Lisbon trip' }],
  ['half-marathon in October', { event: 'your half-marathon in October' }],
  ['two exams in June', { event: 'your two exams in June' }],
  ['eye appointment on the 3rd', { event: 'your eye appointment on the 3rd' }],
  ['new choir', { thing: 'the new choir' }],
  ['Choir', { thing: 'the choir' }],
  ['her garden', { thing: 'your garden' }],
  ['night school since October', { thing: 'the night school' }],
  ['sourdough starter named Bruno', { thing: 'Bruno' }],
  ['has a dog called Biscuit', { thing: 'Biscuit' }],
  ['dog is called Pixel', { thing: 'Pixel' }],
  ['has two cats', { thing: 'your two cats' }],
  ['has a new allotment', { thing: 'your new allotment' }],
  ['grows chillies on the window sill', { thing: 'your chillies on the window sill', doing: 'growing chillies on the window sill' }],
  ['planted tomatoes on the balcony', { started: 'you planted tomatoes on the balcony', thing: 'your tomatoes on the balcony' }],
  ['learning Dutch', { doing: 'learning Dutch', thing: 'your Dutch', does: 'you are learning Dutch' }],
  ['is learning Dutch and plays the cello', { does: 'you are learning Dutch and play the cello', doing: 'learning Dutch and playing the cello' }],
  ["she's learning Dutch", { doing: 'learning Dutch' }],
  ['has been restoring an old boat', { does: 'you have been restoring an old boat', doing: 'restoring an old boat' }],
  ['writing a book about lichens', { thing: 'your book about lichens' }],
  ['training for a marathon', { doing: 'training for a marathon' }],
  ['training to be a paramedic', { doing: 'training to be a paramedic' }],
  ['sings in a choir', { thing: 'the choir', doing: 'singing in a choir' }],
  ['plays for a retirement home on Thursdays', { doing: 'playing for a retirement home on Thursdays' }],
  ['works nights at the hospital', { clause: 'you work nights at the hospital' }],
  ['lives with her mother and her cat', { clause: 'you live with your mother and your cat' }],
  ['calls every cat Mitzi', { doing: 'calling every cat Mitzi' }],
  ['yodels the weather report', { does: 'you yodel the weather report' }],
  ['loves bees', { interest: 'bees', does: 'you love bees' }],
  ['loves bees 🐝', { interest: 'bees' }],
  ['likes: old maps', { interest: 'old maps' }],
  ['collects old maps', { interest: 'old maps', doing: 'collecting old maps' }],
  ['loves swimming in lakes', { interest: 'swimming in lakes' }],
  ['knows everything about bees', { skill: 'you know everything about bees', interest: 'bees', who: 'knows everything about bees' }],
  ['good at chess', { skill: 'you are good at chess', interest: 'chess' }],
  ['big fan of brass bands', { interest: 'brass bands' }],
  ['fixes bicycles', { skill: 'you fix bicycles' }],
  ['a nurse at the children’s hospital', { skill: 'you are a nurse at the children’s hospital' }],
  ['he moved to Lyon in May', { place: 'Lyon', did: 'you moved to Lyon in May' }],
  ['moved to a houseboat', { topic: 'the houseboat' }],
  ['Marta moved to Lyon', { place: 'Lyon' }],
  ['ran a marathon in 2019', { did: 'you ran a marathon in 2019' }],
  ['always brought cardamom buns', { habit: 'you always brought cardamom buns' }],
  ['wants to see the northern lights', { wish: 'you want to see the northern lights' }],
  [
    'taught me to tie a bowline',
    { help: 'teaching me to tie a bowline', helped: 'you taught me to tie a bowline', memory: 'the time you taught me to tie a bowline' },
  ],
  ['drove me to the hospital at night', { help: 'driving me to the hospital at night' }],
  ['lent me her car', { help: 'lending me your car', helped: 'you lent me your car' }],
  ['sent a parcel of books', { help: 'sending a parcel of books' }],
  ['always remembers my birthday', { help: 'always remembering my birthday' }],
  ['listened when I could not sleep', { help: 'listening when I could not sleep' }],
  ['brought me soup when I had the flu', { help: 'bringing me soup when I had the flu' }],
  ['thank her for the soup', { help: 'the soup' }],
  ['we shared an umbrella with a hole', { recall: 'we shared an umbrella with a hole', memory: 'the time we shared an umbrella with a hole' }],
  ['we used to swim before work', { memory: 'how we used to swim before work' }],
  ['used to swim with me before work', { memory: 'how you used to swim with me before work' }],
  ['we worked together at the library', { memory: 'the days when we worked together at the library' }],
  ['got lost in Turin together', { recall: 'we got lost in Turin together' }],
  ['the time we missed the last train', { memory: 'the time we missed the last train' }],
  ['our walks by the canal', { memory: 'our walks by the canal' }],
  ['singing in the stairwell together', { memory: 'us singing in the stairwell together' }],
  ['shared memory: an umbrella with a hole', { memory: 'the umbrella with a hole' }],
  ['I cancelled his barbecue when the coals were already lit', { wrong: 'I cancelled your barbecue when the coals were already lit' }],
  ['forgot her birthday', { wrong: 'I forgot your birthday' }],
  ['I never returned his book', { wrong: 'I never returned your book' }],
  ['we argued about the holiday', { quarrel: 'we argued about the holiday' }],
  ['promised to send her the lentil soup recipe', { plan: 'send you the lentil soup recipe' }],
  ['owe him a book', { plan: 'give you a book' }],
  ['return her ladder', { plan: 'return your ladder' }],
  ['ask her for the dumpling recipe', { favour: 'ask you for the dumpling recipe' }],
  ['borrow his drill', { favour: 'borrow your drill' }],
  ['ask him if he could water the tomatoes', { could: 'water the tomatoes' }],
  ['ask how the marathon went', { wonder: 'how the marathon went' }],
  ['whether she got the grant', { wonder: 'whether you got the grant' }],
  ['did she get the grant?', { query: 'did you get the grant' }],
  ['is he still in Lyon?', { query: 'are you still in Lyon' }],
  ['ask about the new job', { joynoun: 'the new job' }],
  ['got the job at the library', { joy: 'you got the job at the library' }],
  ['passed her driving test', { joy: 'you passed your driving test' }],
  ['wedding in June', { joynoun: 'your wedding in June' }],
  ['her back hurts', { sore: 'your back' }],
  ['said in spring that her back hurt', { sore: 'your back', trouble: 'your back hurt' }],
  ['his daughter is ill', { trouble: 'your daughter is ill' }],
  ['his daughter Elsa broke her arm', { trouble: 'your daughter Elsa broke her arm' }],
  ['lost her job in August', { trouble: 'you lost your job in August' }],
  ['wrote: my flat flooded', { trouble: 'your flat flooded' }],
  ['wrote that her exhibition was accepted', { told: 'your exhibition was accepted' }],
  ['divorce', { burden: 'the divorce' }],
  ['slipped disc', { burden: 'the slipped disc' }],
  ['knee surgery in spring', { sore: 'your knee' }],
  ['his mother Ilse died in May', { lost: 'Ilse' }],
  ['Mum died in March', { lost: 'your mum' }],
  ['lost her best friend Nora', { lost: 'Nora' }],
  ["her father's funeral is on Friday", { lost: 'your father' }],
  ['Ilse (his mother) died', { lost: 'Ilse' }],
  ['her son Milo is learning the trumpet', { folk: 'your son Milo', clause: 'your son Milo is learning the trumpet' }],
  ['has two kids', { folk: 'your two kids' }],
  ['told me about his new telescope', { topic: 'your new telescope' }],
  ['recently promoted', { joy: 'you were promoted' }],
  ['snorts when she laughs', { does: 'you snort when you laugh' }],
  ['just back from Iceland', { clause: 'you are back from Iceland' }],
  ['chair of the allotment society', { does: 'you are chair of the allotment society' }],
  ['lent her my copy of Emma', { recall: 'I lent you my copy of Emma' }],
  ['I was short with her on the phone', { wrong: 'I was short with you on the phone' }],
  ['mother in hospital', { trouble: 'your mother is in hospital' }],
  ['that night on the ferry', { memory: 'that night on the ferry' }],
  ['inside joke about the stapler', { memory: 'our inside joke about the stapler' }],
  ['was kind to me when I started', { help: 'being kind to me when I started' }],
  ['kids: Mia and Jon', { folk: 'Mia and Jon' }],
];

describe('readFact', () => {
  it.each(fragments)('reads "%s"', (text, expected) => {
    expect(formsOf(text)).toMatchObject(expected);
  });

  it.each([
    'private: money worries',
    'is secretly looking for a new job',
    'don’t ask about her ex'.replace('’', "'"),
    'prefers email',
    "doesn't like phone calls",
    'allergic to nuts',
    'is shy',
    'stubborn',
    'her',
    '?',
    '',
    '12',
    'tomorrow',
    '🙂🙂🙂',
    'يحب القهوة',
    'liebt Bienen und mag die Berge',
    'see https://example.org',
    '<b>bold</b>',
    'x'.repeat(400),
  ])('makes nothing of "%s"', (text) => {
    expect(formsOf(text)).toEqual({});
  });

  it('keeps a sad fact out of everything light', () => {
    for (const text of ['his mother Ilse died in May', 'her flat flooded', 'made redundant in March', 'has cancer']) {
      const { topic, thing, interest, doing, who, clause, does, did, joy, memory } = formsOf(text);
      expect([topic, thing, interest, doing, who, clause, does, did, joy, memory].filter((form) => form !== undefined)).toEqual([]);
    }
  });

  it('says nothing of whom it cannot tell', () => {
    expect(formsOf('he whistled while cooking', ['her husband Anders died'])).toEqual({});
    expect(formsOf('her sister said she would take her dog')).toEqual({});
  });

  it('keeps the spelling of the user', () => {
    expect(formsOf('organises the colour swatches')).toMatchObject({ doing: 'organising the colour swatches' });
    expect(formsOf('organizes the color swatches')).toMatchObject({ doing: 'organizing the color swatches' });
  });
});
