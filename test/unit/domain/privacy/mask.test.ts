import { describe, expect, it } from 'vitest';
import { maskAddress, maskEmail, maskName, maskPhone } from '../../../../src/domain/privacy/mask.ts';

describe('what Slack may show of a customer', () => {
  it.each([
    ['王小明', '王*明'],
    ['王明', '王*'],
    ['明', '*'],
    ['欧阳小明', '欧**明'],
    ['John Smith', 'J*** S.'],
    ['Maria da Silva Santos', 'M*** S.'],
    ['Cher', 'C***'],
    ['Éva Őry', 'É*** Ő.'],
    ['محمد علي', 'م*** ع.'],
    ['!!! ???', '***'],
    ['', '***'],
  ])('shows the name %s as %s', (name, shown) => {
    expect(maskName(name)).toBe(shown);
  });

  it.each([
    ['13812345678', '138****5678'],
    ['+86 138-1234-5678', '138****5678'],
    ['+351 912 345 678', '****5678'],
    ['555-0199', '****0199'],
    ['1234', '****'],
    ['call me', '****'],
  ])('shows the phone number %s as %s', (phone, shown) => {
    expect(maskPhone(phone)).toBe(shown);
  });

  it.each([
    ['jane.doe@domain.com', 'j***@d***.com'],
    ['x@mail.example.co.uk', 'x***@m***.uk'],
    ['jane@localhost', 'j***@l***'],
    ['jane', '***'],
    ['a@b@c.com', '***'],
    ['@domain.com', '***'],
  ])('shows the e-mail address %s as %s', (email, shown) => {
    expect(maskEmail(email)).toBe(shown);
  });

  it('shows city, district and country of an address, never the street', () => {
    const address = { line1: '12 Rua Augusta', city: 'Lisboa', district: 'Baixa', country: 'PT' };
    expect(maskAddress(address)).toBe('Lisboa, Baixa, PT');
  });

  it('shows of a name of 5,000 characters no more than of a short one', () => {
    expect(maskName(`J${'o'.repeat(5000)}`)).toBe('J***');
    expect(maskName('王'.repeat(5000))).toBe('王***王');
  });
});
