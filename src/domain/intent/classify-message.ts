import { answerText } from './answer-text.ts';
import { INTENTS, type Intent, type ModelLanguage } from './intents.ts';
import { type LinearModel, linearModel } from './linear-model.ts';
import { CHINESE_MODEL } from './model/chinese-model.ts';
import { ENGLISH_MODEL } from './model/english-model.ts';
import { reasonWords } from './reason-words.ts';
import { sentencesOf, textFeatures } from './text-features.ts';
import { type TextLanguage, textLanguage } from './text-language.ts';
import { threatWords } from './threat-words.ts';

/** What a customer wants, as far as the words tell. It helps a person to begin; it never moves money. */
export interface Judgement {
  /** `other` when the text is unclear: then a person decides. */
  readonly intent: Intent;
  /** Whether one intent stands out. An unclear text is `other`. */
  readonly clear: boolean;
  /** Chance of the likeliest intent, 0 to 1; of an unclear text too. */
  readonly confidence: number;
  /** Words of the customer that spoke most for the intent, strongest first; none for an unclear text. */
  readonly because: readonly string[];
  readonly language: TextLanguage;
}

const MODELS: Readonly<Record<ModelLanguage, LinearModel>> = {
  en: linearModel(ENGLISH_MODEL),
  zh: linearModel(CHINESE_MODEL),
};

/** Below these an answer is unclear; settled by cross-validation within the training part (docs/intent.md). */
const LEAST = { chance: 0.4, margin: 0.1, known: 0.25 };

/** Thanks that turn into something else must not be taken for the end of a matter. */
const THANKS_BUT = /但|可是|不过|然而|\b(?:but|however|although|yet)\b/i;

/** Judges what a customer wrote in a message: quoted history and signatures are cut off first. Any text is answered. */
export function classifyMessage(text: string): Judgement {
  const answer = answerText(text);
  const language = textLanguage(answer);
  if (language === 'unknown') return { intent: 'other', clear: false, confidence: 0, because: [], language };
  return judgeThreat(answer, language) ?? judge(answer, language);
}

/** Whatever else a letter asks for, one sentence that threatens makes it a threat: it is the most urgent to read. */
function judgeThreat(answer: string, language: ModelLanguage): Judgement | undefined {
  return sentencesOf(answer)
    .filter((sentence) => threatWords(sentence).length > 0)
    .map((sentence) => judge(sentence, language))
    .find(({ intent }) => intent === 'complaint_threat');
}

function judge(text: string, language: ModelLanguage): Judgement {
  const features = textFeatures(text, language);
  const scores = MODELS[language](features);
  const [best, second] = INTENTS.toSorted((one, other) => scores.chances[other] - scores.chances[one]);
  if (best === undefined || second === undefined) throw new Error('there are intents');
  const confidence = scores.chances[best];
  const isUnderstood = scores.known >= LEAST.known || features.cues.size > 0;
  const isTurned = best === 'thanks' && THANKS_BUT.test(text);
  const clear =
    isUnderstood && !isTurned && confidence >= LEAST.chance && confidence - scores.chances[second] >= LEAST.margin;
  if (!clear) return { intent: 'other', clear, confidence, because: [], language };
  return { intent: best, clear, confidence, because: reasonWords(scores, features, best), language };
}
