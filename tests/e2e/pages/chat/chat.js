// A chat that nobody made anything for: three kinds of editors over one list of messages, and an address for each conversation.
(() => {
  const people = ['ana', 'ben', 'cleo', 'dora', 'emre', 'fay', 'gil', 'hana', 'ivo', 'jo', 'kim', 'lou', 'max'];
  const messages = document.querySelector('.messages');
  const editors = [];

  function show(text) {
    const words = text.split(/(\s+)/).map((word) => (word.trim() ? Object.assign(document.createElement('span'), { textContent: word }) : word));
    const message = document.createElement('li');
    message.append(...words);
    messages.append(message);
  }

  /** The message stands in the list once the server has it, as everywhere. */
  async function send(editor) {
    const text = editor.read();
    if (text.trim() === '') return;
    editor.clear();
    await fetch('/messages', { method: 'POST', body: JSON.stringify({ to: location.pathname, text }) });
    show(text);
  }

  /** In an editor for long texts Enter is a new line. */
  const isNewLine = (part, event) => event.shiftKey || (part.matches('.framed') && !event.ctrlKey);

  function setUp(part, target, editor) {
    editors.push(editor);
    part.querySelector('.discard').addEventListener('click', editor.clear);
    part.querySelector('.send').addEventListener('click', (event) => {
      event.preventDefault();
      void send(editor);
    });
    target.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || isNewLine(part, event)) return;
      event.preventDefault();
      void send(editor);
    });
  }

  const [plain, rich, framed] = ['.plain', '.rich', '.framed'].map((part) => document.querySelector(part));
  const modal = document.querySelector('.modal');
  for (const part of [plain, modal]) {
    const field = part.querySelector('textarea');
    const clear = () => {
      field.value = '';
    };
    setUp(part, field, { read: () => field.value, clear });
  }
  document.querySelector('.write').addEventListener('click', () => modal.showModal());
  modal.querySelector('.discard').addEventListener('click', () => modal.close());
  modal.querySelector('.send').addEventListener('click', () => modal.remove());
  const box = rich.querySelector('.editor');
  setUp(rich, box, { read: () => box.innerText, clear: () => box.replaceChildren() });

  const inner = framed.querySelector('iframe').contentDocument;
  // Written, as Firefox exchanges an empty page of a frame for another one a moment later (seen in 140).
  inner.open();
  inner.write('<!doctype html><body contenteditable="true"></body>');
  inner.close();
  setUp(framed, inner.body, { read: () => inner.body.innerText, clear: () => inner.body.replaceChildren() });

  for (const person of people) {
    const link = Object.assign(document.createElement('a'), { href: `/with/${person}`, textContent: person });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState(null, '', link.href);
      messages.replaceChildren();
      for (const editor of editors) editor.clear();
      show('Until then.');
    });
    document.querySelector('nav').append(link);
  }
})();
