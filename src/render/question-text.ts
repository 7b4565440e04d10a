// What the document needs of a question pack in one language: themes in order, and the questions with their words.
interface ThemeTitle {
  id: string;
  title: string;
}

interface AskedQuestion {
  id: string;
  theme: string;
  /** What it writes, in the pack's grammar: `goals[].indicators`, `answers`. */
  writes: string;
}

export interface QuestionText {
  themes: readonly ThemeTitle[];
  questions: readonly AskedQuestion[];
  /** The question in words. */
  ask(id: string): string | undefined;
  /** The words of a choice or an item of the question. */
  choice(id: string, value: string): string | undefined;
}
