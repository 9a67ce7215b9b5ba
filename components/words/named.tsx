import type { ComponentChildren } from 'preact';

/** Stands where the name will be; a character that nobody's name and no text holds. */
const place = '\uFFFC';

/** A sentence with a name in it. The name keeps its own writing direction, whatever the sentence's is. */
export const Named = ({ name, say }: { name: string; say: (name: string) => string }): ComponentChildren => {
  const [before = '', ...after] = say(place).split(place);
  return (
    <>
      {before}
      {after.map((text) => (
        <>
          <bdi>{name}</bdi>
          {text}
        </>
      ))}
    </>
  );
};
