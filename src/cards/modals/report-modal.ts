import type { InputBlock } from '@slack/types';
import { EXCEPTION_TYPES, type ExceptionCode, exceptionType } from '../../domain/catalogue/exception-types.ts';
import { FAMILIES } from '../../domain/catalogue/severity.ts';
import { clipText } from '../../i18n/format/clip-text.ts';
import type { Messages } from '../../i18n/messages.ts';
import { groupedSelect, option, plainTextInput } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';
import { LIMITS } from '../kit/limits.ts';
import { plain } from '../kit/texts.ts';
import type { RenderedModal } from '../rendered.ts';
import { noteField } from './note-field.ts';

/** Callback id of the form, and of the shortcut that opens it empty (contract 9). */
export const REPORT_CALLBACK = 'report_exception';

/** Longest text that still names an order: an e-mail address. */
const ORDER_MAX = 254;

/** What stands in the form already, e.g. from the message that it was opened on. */
export interface ReportForm {
  readonly order?: string;
  readonly note?: string;
}

/** The form to report an exception (contract 9): `order`, `code` by family, `note`. */
export function reportModal({ order, note }: ReportForm, messages: Messages): RenderedModal {
  const { reports, modals } = messages;
  const element = plainTextInput({
    actionId: INPUT_ACTION,
    max: ORDER_MAX,
    ...(order === undefined ? {} : { initial: clipText(order, ORDER_MAX) }),
  });
  return {
    type: 'modal',
    callback_id: REPORT_CALLBACK,
    title: plain(reports.title, LIMITS.viewTitle),
    submit: plain(reports.submit, LIMITS.viewTitle),
    close: plain(modals.cancel, LIMITS.viewTitle),
    blocks: [
      input('order', reports.fields.order, element, { hint: reports.hints.order }),
      codeField(messages),
      noteField(messages, false, note),
    ],
  };
}

function codeField({ reports, modals, catalogue, exceptions }: Messages): InputBlock {
  const codes = Object.keys(EXCEPTION_TYPES) as ExceptionCode[];
  const groups = FAMILIES.map((family) => ({
    label: catalogue.families[family],
    options: codes
      .filter((code) => exceptionType(code).family === family)
      .map((code) => option(exceptions.types[code].name, code)),
  }));
  return input(
    'code',
    reports.fields.code,
    groupedSelect({ actionId: INPUT_ACTION, placeholder: modals.choose, groups }),
  );
}
