// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { easeOf } from '../../../entrypoints/panel/ease.ts';
import { startCalm } from '../../../utils/composing/calm.ts';
import type { WritingSession } from '../../../utils/composing/companion.ts';
import { worries } from '../../../utils/domain/worries.ts';
import { aCircle, aSession, aSite } from '../../composing/a-composer.ts';

let site: ReturnType<typeof aSite>;
let circle: ReturnType<typeof aCircle>;
let started: ReturnType<typeof aSession>;
let session: WritingSession;
beforeEach(async () => {
  site = aSite();
  circle = aCircle({ 'ana@example.org': 'Ana' });
  started = aSession(site, circle.background);
  const calm = startCalm({ background: circle.background, session: started.session });
  session = { ...started.session, calm, use: vi.fn(async () => {}), ask: vi.fn(async () => {}) } as unknown as WritingSession;
  site.address('ana@example.org');
  await started.session.look();
});
afterEach(() => started.end.abort());
const ease = () => easeOf(session, circle.background);

it('a worry asks for the lines it is answered with, and for what its line rests on', async () => {
  ease().onEase('awkward');
  expect(session.ask).toHaveBeenCalledExactlyOnceWith(worries.awkward.step);
  await ease().onFindings('awkward');
  expect(circle.background.askEvidence).toHaveBeenCalledExactlyOnceWith(worries.awkward.evidence);
});

it('three pieces are one message at the caret', async () => {
  ease().onPieces(['you called', '', 'sleep well']);
  await vi.waitFor(() => expect(session.use).toHaveBeenCalledOnce());
  expect(vi.mocked(session.use).mock.calls[0]?.[0].text).toBe('You called. Sleep well.');
});

it('three pieces that sound heavy wait until the user goes on', async () => {
  circle.background.askHelp.mockResolvedValueOnce({ country: null, places: [] });
  ease().onPieces(['everything is too heavy']);
  await vi.waitFor(() => expect(session.calm.help.value).not.toBeNull());
  expect(session.use).not.toHaveBeenCalled();
  session.calm.goOn();
  expect(session.use).toHaveBeenCalledOnce();
});

it('a rest is told for the person, and where it is refused it is said', async () => {
  expect(await ease().onRestPerson('week')).toBe(true);
  expect(circle.told.at(-1)?.command).toEqual({ do: 'rest-person', person: 'Ana', days: 7 });
  circle.background.tell.mockResolvedValueOnce({ ok: false, why: 'storage-full' });
  expect([await ease().onRestPerson('rhythm'), session.notice.value]).toEqual([false, { kind: 'refused', why: 'storage-full' }]);
});

it('the warm-up is answered for the person it was offered before', async () => {
  await ease().onWarmUp('Ana', true);
  expect(circle.told.at(-1)?.command).toEqual({ do: 'take-warm-up', person: 'Ana', go: true });
});
