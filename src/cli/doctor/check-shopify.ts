import { z } from 'zod';
import { API_VERSION, createCallShopify } from '../../shop/shopify/call-shopify.ts';
import { SHOPIFY_SCOPES } from '../../shop/shopify/scopes.ts';
import { broken, type Finding, fine, note, type Surroundings } from './finding.ts';

const QUERY = '{ shop { name } currentAppInstallation { accessScopes { handle } } }';
const Installation = z.object({
  shop: z.object({ name: z.string() }),
  currentAppInstallation: z.object({ accessScopes: z.array(z.object({ handle: z.string() })) }),
});

/** Whether the shop takes the token, and what it may. */
export async function checkShopify({ config }: Surroundings): Promise<readonly Finding[]> {
  if (config.shopify === undefined) return [];
  const { shop } = config.shopify;
  const reply = await createCallShopify(config.shopify)(QUERY);
  switch (reply.kind) {
    case 'silent':
      return [
        broken(`${shop} does not answer (${reply.reason})`, 'Check SHOPIFY_SHOP, and that this machine may reach it.'),
      ];
    case 'limited':
      return [note(`${shop} was asked too much just now; run the doctor again`)];
    case 'no_access':
      return [
        broken(
          `${shop} refuses SHOPIFY_ACCESS_TOKEN (${reply.reason})`,
          'Install the app again and set the Admin API access token that it shows; check SHOPIFY_SHOP.',
        ),
      ];
    case 'refused':
      return [broken(`${shop} does not understand (${reply.reason})`, `It must serve the Admin API ${API_VERSION}.`)];
    case 'data': {
      const read = Installation.safeParse(reply.data);
      if (!read.success)
        return [broken(`${shop} answers with other data`, `It must serve the Admin API ${API_VERSION}.`)];
      return scopesOf(read.data);
    }
  }
}

function scopesOf({ shop, currentAppInstallation }: z.infer<typeof Installation>): readonly Finding[] {
  const granted = new Set(currentAppInstallation.accessScopes.map(({ handle }) => handle));
  const missing = SHOPIFY_SCOPES.filter(({ scope }) => !granted.has(scope));
  if (missing.length === 0)
    return [fine(`${shop.name} (Shopify) takes the token, which has all scopes that effects need`)];
  return missing.map(({ scope, reason }) =>
    broken(
      `the Shopify scope ${scope} is missing; Ordermend ${reason}`,
      "Add it to the app's Admin API scopes, install the app again, and set the token that it shows.",
    ),
  );
}
