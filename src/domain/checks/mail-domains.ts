import { words } from './words.ts';

/** Mail providers whose names people mistype; a slip towards one of these is suggested. Short names are left out. */
export const MISTYPED_DOMAINS: readonly string[] = words(`
  gmail.com googlemail.com hotmail.com outlook.com icloud.com yahoo.com foxmail.com protonmail.com btinternet.com
  rocketmail.com bigpond.com hotmail.co.uk yahoo.co.uk yahoo.co.in yahoo.co.jp yahoo.com.br outlook.com.br terra.com.br
  hotmail.de yahoo.de outlook.de t-online.de freenet.de hotmail.fr yahoo.fr orange.fr wanadoo.fr laposte.net hotmail.it
  yahoo.it libero.it hotmail.es yahoo.es comcast.net verizon.net sbcglobal.net bellsouth.net yandex.ru rambler.ru
`);

/** Domains that receive mail although they look like another one's slip, and the commonest, told apart at once. */
export const KNOWN_DOMAINS: ReadonlySet<string> = new Set([
  ...MISTYPED_DOMAINS,
  ...words(`
    ymail.com mail.com email.com gmx.com gmx.de gmx.net gmx.at gmx.ch web.de me.com mac.com aol.com aim.com msn.com
    live.com live.de live.fr live.co.uk live.nl love.com att.net cox.net sky.com q.com cloud.com proton.me pm.me
    qq.com vip.qq.com 163.com vip.163.com 126.com yeah.net 139.com 189.cn 188.com sina.com sina.cn sohu.com tom.com
    21cn.com aliyun.com wo.cn yahoo.cn yahoo.com.cn yahoo.com.hk yahoo.com.tw yahoo.com.sg naver.com daum.net
    hanmail.net docomo.ne.jp ezweb.ne.jp softbank.ne.jp outlook.jp rediffmail.com yahoo.in yahoo.ca yahoo.com.au
    yahoo.com.mx yahoo.com.ar yahoo.gr yahoo.ie yahoo.ro yahoo.se yahoo.no yahoo.dk hotmail.nl hotmail.be hotmail.ca
    hotmail.se hotmail.com.br hotmail.com.ar outlook.es outlook.fr outlook.it ya.ru yandex.com yandex.by yandex.kz
    mail.ru bk.ru inbox.ru list.ru ukr.net uol.com.br bol.com.br ig.com.br globo.com tutanota.com fastmail.com
    fastmail.fm hushmail.com hey.com zoho.com free.fr sfr.fr neuf.fr bbox.fr virgilio.it alice.it tin.it tiscali.it
    ziggo.nl kpnmail.nl planet.nl telenet.be skynet.be bluewin.ch arcor.de vodafone.de xtra.co.nz optusnet.com.au
    iinet.net.au shaw.ca telus.net rogers.com bell.net sympatico.ca o2.pl wp.pl onet.pl interia.pl seznam.cz
    centrum.cz email.cz abv.bg
  `),
]);

/** Endings that are no top-level domain, and the one that was meant. */
export const MISTYPED_ENDINGS: ReadonlyMap<string, string> = new Map([
  ...words('con cim vom xom comm cpm cmo ocm coml comn coom cxom ccom copm cok c0m').map(to('com')),
  ...words('nte nett neet').map(to('net')),
]);

/** Mail services that stand between a marketplace's customer and the shop. */
export const RELAY_DOMAINS: readonly string[] = words(`
  marketplace.amazon.com marketplace.amazon.de marketplace.amazon.co.uk marketplace.amazon.co.jp members.ebay.com
  members.ebay.de members.ebay.co.uk messages.etsy.com mail.aliexpress.com privaterelay.appleid.com relay.firefox.com
`);

/** The best-known domains of throw-away addresses: mail to them is read for minutes, if at all. */
export const DISPOSABLE_DOMAINS: ReadonlySet<string> = new Set(
  words(`
    mailinator.com guerrillamail.com guerrillamail.net sharklasers.com 10minutemail.com yopmail.com yopmail.fr
    tempmail.com temp-mail.org throwawaymail.com trashmail.com trashmail.de getnada.com maildrop.cc dispostable.com
    fakeinbox.com mohmal.com mintemail.com mailnesia.com spamgourmet.com wegwerfmail.de byom.de emailondeck.com
    tempr.email discard.email moakt.com
  `),
);

function to(meant: string): (typed: string) => readonly [string, string] {
  return (typed) => [typed, meant];
}
