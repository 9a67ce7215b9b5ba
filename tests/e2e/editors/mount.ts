/** Puts an editor, and nothing else, into the place. Answers what reads the editor's own model: what a site would send, a line for each paragraph or break. */
export type Mount = (place: HTMLElement) => Model | Promise<Model>;
type Model = () => string;

/** The page of an editor, to those who drive it. */
export type Mounted = Window & {
  model: Model;
  /** As if ten seconds had gone by. */
  later(): void;
};
