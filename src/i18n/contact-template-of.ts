import { type CaseCode, exceptionType, isExceptionCode } from '../domain/catalogue/exception-types.ts';
import { optionsOf } from '../domain/contact/offers.ts';
import type { ContactStage, ContactTemplate } from '../domain/contact/templates.ts';
import type { ContactTemplateWords } from './words/contact-templates.ts';

/**
 * The whole template for a type and moment, with greeting and close: the type's own words, else its family's. Delay
 * notices to the United States offer to cancel (domain.md 5).
 */
export function contactTemplateOf(
  words: ContactTemplateWords,
  code: CaseCode,
  stage: ContactStage,
  country?: string,
): ContactTemplate {
  const hasChoice = optionsOf(code).length > 0;
  const { subject, body } = stage === 'options' && !hasChoice ? words.openQuestion : textOf(words, code, stage);
  const parts = [
    words.greeting,
    body,
    ...(stage === 'options' && hasChoice ? [words.howToAnswer] : []),
    ...(stage === 'delay' && country === 'US' ? [words.mayCancel] : []),
    words.close,
  ];
  return { subject, body: parts.join('\n\n') };
}

function textOf({ families }: ContactTemplateWords, code: CaseCode, stage: ContactStage): ContactTemplate {
  const { usual, types } = families[exceptionType(code).family];
  return (isExceptionCode(code) ? types[code]?.[stage] : undefined) ?? usual[stage];
}
