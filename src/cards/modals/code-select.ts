import type { StaticSelect } from '@slack/types';
import { EXCEPTION_TYPES, type ExceptionCode, exceptionType } from '../../domain/catalogue/exception-types.ts';
import { FAMILIES } from '../../domain/catalogue/severity.ts';
import type { Messages } from '../../i18n/messages.ts';
import { groupedSelect, option } from '../kit/elements.ts';
import { INPUT_ACTION } from '../kit/input.ts';

/** A menu of all exception types by family, bar the one that it is already. */
export function codeSelect(
  { modals, catalogue, exceptions }: Messages,
  { without }: { readonly without?: string } = {},
): StaticSelect {
  const codes = (Object.keys(EXCEPTION_TYPES) as ExceptionCode[]).filter((code) => code !== without);
  const groups = FAMILIES.map((family) => ({
    label: catalogue.families[family],
    options: codes
      .filter((code) => exceptionType(code).family === family)
      .map((code) => option(exceptions.types[code].name, code)),
  }));
  return groupedSelect({ actionId: INPUT_ACTION, placeholder: modals.choose, groups });
}
