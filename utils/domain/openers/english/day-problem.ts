import { phrases } from './phrases.ts';

/** What somebody could be asked for help or advice with. */
const trouble = phrases(
  `broke; broken; breaks; lost my; lost the; stuck; died; dead; leaks; leaking; leaked; dripping; won't; can't; cannot; could not; couldn't; doesn't; don't; does not; do not; not working; no idea; need; needs; missing; stolen; trouble; problem; locked out; torn; wobbly; wobbling; burnt; failing; jammed; blocked; cracked; rattles; rattling; squeaks; squeaking; flooded; mouldy; wilting; drooping; dying;
  trying to; wondering (?:how|whether|if|what); looking for; deciding; cannot decide; have to; must; too (?:big|small|many|much|long|short|old|heavy|salty|dry|wet); empty; ran out; run out; out of (?:flour|milk|ideas|paint|space|time); forgot; forgotten; worried; nervous; interview tomorrow; moving house; i'm moving (?:on|in|out|home|flats?|to|next|this|tomorrow); we're moving (?:on|in|out|home|flats?|to|next|this|tomorrow); we are moving (?:on|in|out|home|flats?|to|next|this|tomorrow); am moving (?:on|in|out|home|flats?|to|next|this|tomorrow); ${[
    'drop',
    'drops',
    'dropping',
    'lose',
    'loses',
    'losing',
    'lost',
    'shed',
    'shedding',
  ]
    .map((word) => `${word} (?:its|their|all (?:its|their)) (?:leaves|flowers|buds|needles|blossoms?|fruits?|feathers)`)
    .join('; ')}; ${['clock', 'watch', 'timer', 'pump', 'motor', 'engine', 'fan', 'mower', 'boiler', 'fridge', 'freezer', 'heating']
    .map((word) => `${word} (?:has |have )?stopped`)
    .join(
      '; ',
    )}; black spots; yellow leaves; row with; out of order; down; crashed; frozen; a mess; lost my (?:keys|phone|wallet|glasses|way); will not; refuse to; skips; collapsed; fuse blew; came off; fell off; fell apart; no clue; choosing between; deciding between; out of ink; out of toner; out of oil; complain about my; complains about my; slugs; wasp nest; would not; wouldn't; refuses; refusing; refused to; keeps \\w+ing; drips; sticks; jams; jamming; hisses; beeps; creaks; curdled; wilted; blight; mould; leak; puncture; flat tyres?; flat tire; wrong; strange (?:noise|smell|sound); odd (?:noise|smell|sound); funny (?:noise|smell|sound); not sure (?:how|what|which|whether|if|where|who); unsure; don't know; do not know; torn between; choose between; cannot choose; decide between; undecided; offered two; two (?:job )?offers; cannot find; misplaced; mislaid; snapped; split; overflowing; overflowed; tripped; fused; blew a fuse; power cut; no (?:hot )?water; no heating; locked myself; stains?; shrank; moths; mice in; ants in; wasps; will never; past (?:saving|repair); flickers; flickering; gave up the ghost; packed up; conked out; overheats; overheating; freezes; on strike; out of battery; flat battery; does nothing; stopped working; went dead; not charging; not starting; not printing`,
);
/** What says of itself that it is well, or is about the person asked. */
const noMatter = /\b(?:happy|glad|laughed|you|not wrong|nothing wrong)\b/;

/** Whether help or advice could be asked for it: "the printer refuses to print". */
export const isProblem = (clause: string): boolean => trouble.test(clause) && !noMatter.test(clause);
