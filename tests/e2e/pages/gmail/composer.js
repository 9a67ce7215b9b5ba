// The elements of a composer in the page that stands in for Gmail, made after published facts; nothing in it is Gmail's own.
// biome-ignore lint/correctness/noUnusedVariables: behaviour.js, in the same script, begins with it
function composerParts({ words, me, people }) {
  const fields = ['to', 'cc', 'bcc'];
  let made = 0;
  const cloneOf = (template) => document.getElementById(template).content.firstElementChild.cloneNode(true);
  const nameOf = (address) => people[address.toLowerCase()] ?? address;
  const isAddress = (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
  const hide = (element, hidden) => (hidden ? element.style.setProperty('display', 'none') : element.style.removeProperty('display'));

  function make(tag, attributes = {}, ...inside) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...inside);
    return element;
  }

  function whenPressed(element, act) {
    element.addEventListener('click', (event) => act(event));
    element.addEventListener('keydown', (event) => {
      if (element instanceof HTMLButtonElement || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      act(event);
    });
  }

  function makeComposer(draft) {
    const composer = cloneOf('composer-parts');
    const find = (selector) => composer.querySelector(selector);
    made += 1;
    for (const [name, value] of Object.entries({ composeid: `compose-${made}`, draft: draft.id, rm: draft.rm, from: me })) {
      find(`[name="${name}"]`).setAttribute('value', value);
    }
    if (draft.kind === '') find('.kind').remove();
    else find('.Un > div').className = draft.kind;
    find('[name="subjectbox"]').value = draft.subject;
    for (const line of draft.lines) find('.Am').append(make('div', {}, line || make('br')));
    for (const name of fields) setUpField(composer, find(`.anm[name="${name}"]`), draft[name]);
    for (const link of composer.querySelectorAll('[data-shows]')) {
      whenPressed(link, () => {
        hide(find(`.anm[name="${link.dataset.shows}"]`), false);
        find(`.anm[name="${link.dataset.shows}"] input`).focus();
      });
    }
    setUpFolding(composer);
    return composer;
  }

  function setUpField(composer, field, addresses) {
    const input = field.querySelector('input');
    const take = () => {
      for (const address of input.value.split(/[,;]/).map((text) => text.trim())) if (address !== '') addChip(field, address);
      input.value = '';
      fold(composer, false);
    };
    for (const address of addresses) addChip(field, address);
    if (addresses.length > 0) hide(field, false);
    input.addEventListener('blur', take);
    input.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || !['Enter', 'Tab', ','].includes(event.key) || input.value.trim() === '') return;
      if (event.key !== 'Tab') event.preventDefault();
      take();
    });
    composer.addEventListener('take-typed', take);
  }

  function addChip(field, address) {
    const remove = make('button', { class: 'afX', type: 'button', tabindex: '-1', 'aria-hidden': 'true' }, '×');
    const known = { class: isAddress(address) ? 'afV' : 'afV wrong', role: 'option', 'data-name': nameOf(address), 'data-hovercard-id': address };
    const chip = make('div', {}, make('div', {}, make('div', known, make('span', {}, nameOf(address)), remove)));
    remove.addEventListener('click', () => chip.remove());
    field.querySelector('.chips').append(chip);
  }

  const chipsIn = (composer, name) => [...composer.querySelectorAll(`[name="${name}"] [role="option"]`)].map((chip) => chip.dataset.hovercardId);

  /** One line in place of the fields while something else has the focus. */
  function fold(composer, folded) {
    const line = composer.querySelector('.az9');
    const addresses = fields.flatMap((name) => chipsIn(composer, name));
    const spans = addresses.map((email) => make('span', { email, name: nameOf(email), 'data-hovercard-id': email }, nameOf(email)));
    line.replaceChildren(...(spans.length === 0 ? [words.recipients] : spans.flatMap((span, at) => (at === 0 ? [span] : [', ', span]))));
    hide(composer.querySelector('.aoD'), !folded);
    hide(composer.querySelector('.fX'), folded);
  }

  function setUpFolding(composer) {
    composer.addEventListener('focusin', ({ target }) => {
      if (target.matches('.aoD')) {
        fold(composer, false);
        composer.querySelector('[name="to"] input').focus();
      } else if (target.matches('.Am, [name="subjectbox"]')) fold(composer, true);
    });
    fold(composer, true);
  }

  return { fields, cloneOf, make, hide, isAddress, whenPressed, makeComposer, chipsIn, fold };
}
