import type { Case } from '../domain/case/case.ts';
import { EXCEPTION_TYPES, type ExceptionCode } from '../domain/catalogue/exception-types.ts';
import { en } from '../i18n/en.ts';
import { zhCN } from '../i18n/zh-CN.ts';
import { findOrders } from './find-orders.ts';
import type { Tx } from './ports/store.ts';

const MOST = 200;

/** Cases that a text may mean: a case id, an order by anything it can be found by, or a type by its code or name. */
export function searchCases(tx: Tx, query: string): readonly Case[] {
  const byId = tx.cases.get(query.trim().toUpperCase());
  if (byId !== undefined) return [byId];
  const byOrder = findOrders(tx, query).flatMap((id) => tx.cases.ofOrder(id));
  if (byOrder.length > 0) return byOrder;
  const codes = codesMeant(query);
  return codes.length === 0 ? [] : tx.cases.list({ codes }, MOST);
}

function codesMeant(query: string): readonly ExceptionCode[] {
  const wanted = query.trim().toLowerCase();
  return (Object.keys(EXCEPTION_TYPES) as ExceptionCode[]).filter((code) =>
    [code, en.exceptions.types[code].name, zhCN.exceptions.types[code].name].some((name) =>
      name.toLowerCase().includes(wanted),
    ),
  );
}
