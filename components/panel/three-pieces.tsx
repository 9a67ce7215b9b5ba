import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

const pieces = ['did', 'changed', 'wish'] as const;
const nothing = { did: '', changed: '', wish: '' };

/** Three small fields that make one plain message of the user's own words. */
export const ThreePieces = ({ onPieces }: { readonly onPieces: (pieces: readonly string[]) => void }) => {
  const [written, setWritten] = useState(nothing);
  const all = pieces.map((piece) => written[piece]);
  return (
    <form
      class="pieces"
      onSubmit={(event) => {
        event.preventDefault();
        if (all.some((piece) => piece.trim() !== '')) onPieces(all);
      }}
    >
      {pieces.map((piece) => (
        <label key={piece}>
          {i18n.t(`panel.worry.piece.${piece}`)}
          <input
            type="text"
            dir="auto"
            maxLength={200}
            autocomplete="off"
            value={written[piece]}
            onInput={(event) => setWritten({ ...written, [piece]: event.currentTarget.value })}
          />
        </label>
      ))}
      <button type="submit" class="act">
        {i18n.t('panel.worry.build')}
      </button>
    </form>
  );
};
