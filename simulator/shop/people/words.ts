import type { Language } from '../catalogue/stores.ts';

type Words = Readonly<Record<Language, string>>;

/** What customers write, by occasion. */
export const WORDS = {
  damaged: {
    zh: '收到的时候就已经碎了，照片见附件。',
    en: 'It arrived broken, see the photos.',
    de: 'Es kam kaputt an, siehe Fotos.',
    fr: 'Arrivé cassé, voir les photos.',
    pt: 'Chegou quebrado, veja as fotos.',
  },
  dented: {
    zh: '外箱有点压扁，不过里面完好，跟你们说一声。',
    en: 'The box was dented, but everything inside is fine. Just so you know.',
    de: 'Der Karton war eingedellt, innen ist alles in Ordnung. Nur zur Info.',
    fr: 'Le carton était enfoncé, mais le contenu est intact. Juste pour info.',
    pt: 'A caixa veio amassada, mas está tudo certo dentro. Só para avisar.',
  },
  wrongItem: {
    zh: '发错货了，这不是我买的。',
    en: 'This is not what I ordered.',
    de: 'Das ist nicht der Artikel, den ich bestellt habe.',
    fr: "Ce n'est pas l'article que j'ai commandé.",
    pt: 'Este não é o produto que comprei.',
  },
  missing: {
    zh: '包裹里少了一件。',
    en: 'One piece is missing from the parcel.',
    de: 'Im Paket fehlt ein Teil.',
    fr: 'Il manque un article dans le colis.',
    pt: 'Faltou um item no pacote.',
  },
  complaint: {
    zh: '太差了！一直没人处理，我要投诉，再不解决就打12315！',
    en: 'This is unacceptable. Nobody answers. I want to file a complaint and my money back!',
    de: 'Das ist eine Frechheit, niemand antwortet. Ich beschwere mich und will mein Geld zurück!',
    fr: 'Inadmissible, personne ne répond. Je porte réclamation et je veux être remboursé !',
    pt: 'Isso é um absurdo, ninguém responde. Quero reclamar e receber meu dinheiro de volta!',
  },
  question: {
    zh: '你好，请问可以开发票吗？谢谢。',
    en: 'Hello, could I get an invoice for this order? Thank you.',
    de: 'Guten Tag, könnte ich bitte eine Rechnung bekommen? Danke.',
    fr: 'Bonjour, pourrais-je avoir une facture ? Merci.',
    pt: 'Olá, vocês podem enviar a nota fiscal? Obrigado.',
  },
  samePlace: {
    zh: '同上次',
    en: 'same as before',
    de: 'wie immer',
    fr: 'comme la dernière fois',
    pt: 'o mesmo de antes',
  },
  thanks: {
    zh: '好的，谢谢，就这样处理吧。',
    en: 'Fine with me, thank you.',
    de: 'In Ordnung, danke.',
    fr: "D'accord, merci.",
    pt: 'Tudo bem, obrigado.',
  },
  corrected: {
    zh: '不好意思，信息填错了，已经改好了。',
    en: 'Sorry, I mistyped that. I have corrected it now.',
    de: 'Entschuldigung, ich hatte mich vertippt. Es ist jetzt berichtigt.',
    fr: "Désolé, je m'étais trompé. C'est corrigé.",
    pt: 'Desculpe, digitei errado. Já corrigi.',
  },
  paid: {
    zh: '已经重新付款了。',
    en: 'I have paid now.',
    de: 'Ich habe jetzt bezahlt.',
    fr: "J'ai payé maintenant.",
    pt: 'Paguei agora.',
  },
  option: {
    zh: '我选{n}。',
    en: 'Option {n}, please.',
    de: 'Bitte Möglichkeit {n}.',
    fr: 'Option {n}, merci.',
    pt: 'Opção {n}, por favor.',
  },
} as const satisfies Record<string, Words>;

export type Occasion = keyof typeof WORDS;
