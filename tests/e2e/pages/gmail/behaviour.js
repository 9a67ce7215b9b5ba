// Runs in the page that stands in for Gmail, made after published facts; nothing in it is Gmail's own.
(() => {
  const setup = JSON.parse(document.getElementById('setup').textContent);
  const { words, me } = setup;
  const { fields, cloneOf, make, hide, isAddress, whenPressed, makeComposer, chipsIn, fold } = composerParts(setup);
  const standalone = new URLSearchParams(location.search).get('view') === 'btop';
  const drafts = new Map();
  let count = 0;
  let barShows = 0;
  Object.assign(window, { sentMessages: [], scheduledMessages: [], drafts });

  function newDraft(part = {}) {
    count += 1;
    const id = `#msg-a:r-${Date.now()}${count}`;
    return { id, to: [], cc: [], bcc: [], subject: '', lines: [], rm: 'undefined', kind: '', ...part };
  }

  function setUpSending(composer, draft) {
    const menu = composer.querySelector('.J-M');
    whenPressed(composer.querySelector('.aoO'), () => send(composer, draft));
    whenPressed(composer.querySelector('.hG'), () => hide(menu, menu.style.display === ''));
    whenPressed(composer.querySelector('[selector="scheduledSend"]'), () => schedule(composer, draft));
    whenPressed(composer.querySelector('.oh'), () => discard(composer, draft));
    composer.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      send(composer, draft);
    });
  }

  function textOf(composer, draft) {
    composer.dispatchEvent(new Event('take-typed'));
    for (const name of fields) draft[name] = chipsIn(composer, name);
    draft.subject = composer.querySelector('[name="subjectbox"]').value;
    draft.lines = composer.querySelector('.Am').innerText.replace(/\n$/, '').split('\n');
    drafts.set(draft.id, draft);
    return { to: fields.flatMap((name) => draft[name]), subject: draft.subject, text: draft.lines.join('\n') };
  }

  function send(composer, draft, sure = false) {
    const message = textOf(composer, draft);
    const wrong = message.to.find((address) => !isAddress(address));
    if (message.to.length === 0) return ask(words.nobody);
    if (wrong) return ask(`${words.noAddress} ${wrong}`);
    if (!sure && message.subject === '' && message.text.trim() === '') return ask(words.nothing, () => send(composer, draft, true));
    const place = close(composer);
    tell(words.sending);
    setTimeout(() => {
      for (const list of new Set([window, window.opener ?? window])) list.sentMessages.push(message);
      tell(words.sent, { link_undo: () => takeBack(message, draft, place), link_vsm: () => {} });
    }, setup.sendingTakes);
  }

  function takeBack(message, draft, place) {
    for (const list of new Set([window, window.opener ?? window])) list.sentMessages.splice(list.sentMessages.indexOf(message), 1);
    tell(words.undone);
    open(draft, place);
  }

  function schedule(composer, draft) {
    window.scheduledMessages.push(textOf(composer, draft));
    const place = close(composer);
    tell(words.scheduled, { link_undo: () => open(draft, place), link_vsm: () => {} });
  }

  function discard(composer, draft) {
    textOf(composer, draft);
    const place = close(composer);
    tell(words.discarded, { link_undo: () => open(draft, place) });
  }

  /** Takes the composer out of the page; answers where a reply stood. */
  function close(composer) {
    const reply = composer.closest('.ip');
    reply?.classList.remove('adB');
    composer.dispatchEvent(new Event('close'));
    (reply ? composer.parentElement : composer).remove();
    return reply;
  }

  function open(draft, reply = null) {
    const composer = makeComposer(draft);
    setUpSending(composer, draft);
    drafts.set(draft.id, draft);
    if (reply) {
      reply.classList.add('adB');
      reply.replaceChildren(make('div', { class: 'AO' }, composer));
    } else if (standalone) document.querySelector('.window').replaceChildren(composer);
    else openMole(composer, draft);
    const empty = draft.kind === '' && fields.every((name) => draft[name].length === 0);
    if (empty) fold(composer, false);
    composer.querySelector(empty ? '[name="to"] input' : '.Am').focus();
  }

  function openMole(composer, draft) {
    const mole = cloneOf('mole-parts');
    const dialog = mole.querySelector('.Hd');
    const place = dialog.parentElement;
    mole.querySelector('.aaZ').append(composer);
    composer.addEventListener('close', () => {
      dialog.closest('.aSs')?.remove();
      mole.remove();
    });
    const inside = mole.querySelector('.inside');
    mole.querySelector('.Hl').addEventListener('click', () => hide(inside, inside.style.display === ''));
    mole.querySelector('.Ha').addEventListener('click', () => {
      textOf(composer, draft);
      close(composer);
    });
    mole.querySelector('.Hq').addEventListener('click', (event) => {
      textOf(composer, draft);
      if (event.shiftKey) {
        close(composer);
        window.open(`${location.pathname}?ui=2&view=btop${draft.id}`, '_blank', 'popup,width=640,height=560');
      } else if (dialog.closest('.aSs')) {
        const veil = dialog.closest('.aSs');
        place.append(dialog);
        veil.remove();
      } else document.body.append(make('div', { class: 'aSs' }, make('div', { class: 'aSt' }, dialog)));
    });
    document.querySelector('.dw > .nH > .nH').append(mole);
  }

  /** The bar under the page, with its links by id. */
  function tell(text, links = {}) {
    const labels = { link_undo: words.undo, link_vsm: words.view };
    const spans = Object.entries(links).map(([id, act]) => {
      const link = make('span', { class: 'ag a8k', id, role: 'link', tabindex: '0' }, labels[id]);
      whenPressed(link, act);
      return link;
    });
    const bar = document.querySelector('div.b8');
    bar
      .querySelector('.vh')
      .replaceChildren(make('span', { class: 'aT' }, make('span', { class: 'bAq' }, text), make('span', { class: 'bAo' }, ...spans)));
    bar.classList.add('bAp');
    clearTimeout(barShows);
    barShows = setTimeout(() => bar.classList.remove('bAp'), 10_000);
  }

  function ask(text, goOn) {
    const dialog = make('div', { class: 'Kj-JD', role: 'alertdialog', tabindex: '0' }, make('div', { class: 'Kj-JD-Jz' }, text));
    const answers = { ok: () => goOn?.(), ...(goOn && { cancel: () => {} }) };
    const buttons = Object.entries(answers).map(([name, act]) => {
      const button = make('button', { name, class: 'J-at1-auR' }, words[name]);
      button.addEventListener('click', () => {
        dialog.remove();
        act();
      });
      return button;
    });
    dialog.append(make('div', { class: 'Kj-JD-Jl' }, ...buttons));
    document.body.append(dialog);
    buttons[0].focus();
  }

  function answer(kind) {
    const message = [...document.querySelectorAll('.adn')].at(-1);
    const addresses = (selector) => [...message.querySelectorAll(selector)].map((span) => span.getAttribute('email'));
    const to = kind === 'mI' ? [] : addresses('.gD');
    const cc = kind === 'mK' ? addresses('.g2').filter((address) => address !== me) : [];
    const subject = document.querySelector('.hP').textContent;
    open(newDraft({ to, cc, subject, kind, rm: message.dataset.messageId }), message.querySelector('.ip'));
  }

  for (const [id, kind] of Object.entries({ reply: 'mL', 'reply-all': 'mK', forward: 'mI' })) {
    document.getElementById(id)?.addEventListener('click', () => answer(kind));
  }
  document.getElementById('compose')?.addEventListener('click', () => open(newDraft()));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'c' && !event.target.closest('input, [contenteditable]') && !standalone) open(newDraft());
  });
  if (standalone) {
    document.body.className = 'xE xp';
    document.body.replaceChildren(...document.querySelectorAll('template, .b8'), make('div', { class: 'window' }));
    open(window.opener?.drafts.get(location.hash) ?? newDraft());
  }
})();
