/** Keys of clicks, submissions and commands that were accepted, with the answer that a repeat gets. */
export interface InteractionStore {
  get(key: string): string | undefined;
  put(key: string, at: number, answer: string): void;
  forgetBefore(at: number): void;
}
