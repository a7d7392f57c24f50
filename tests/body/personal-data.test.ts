import { describe, expect, it } from 'vitest';
import { avec } from '../../src/rules/exemple.ts';
import { checkExemple } from '../support/check-exemple.ts';

/** What is reported, by the rules on personal data, of a line in the body. */
function reported(line: string): readonly string[] {
  return checkExemple(avec('', `${line}\n`)).map(({ code, received }) => `${code} ${received}`);
}

describe('the address of a person', () => {
  it.each([
    ['claire.morel@ch-sud.fr', 'claire.morel@ch-sud.fr'],
    ['[écrire](mailto:c.morel@ch-sud.fr)', 'c.morel@ch-sud.fr'],
    ['Jean-Paul.LE-GALL@aphp.fr', 'Jean-Paul.LE-GALL@aphp.fr'],
    ['jean_morel2@ch.fr.', 'jean_morel2@ch.fr'],
    ['clairemorel13@gmail.com', 'clairemorel13@gmail.com'],
    ['hélène.morel@ch-sud.fr', 'hélène.morel@ch-sud.fr'],
  ])('is reported: %s', (line, received) => {
    expect(reported(line)).toEqual([`courriel-nominatif ${received}`]);
  });

  it.each([
    'contact@ch-sud.fr',
    'secretariat.psychiatrie@ch-sud.fr',
    'ars-paca-dt13-ptsm@ars.sante.fr',
    'dmu.psychiatrie@aphp.fr',
    'cmp.martigues@ch-sud.fr',
    'coordination-ptsm@ght13.fr',
    'gem.lesamis@gmail.com',
    'maison.ados@ch-sud.fr',
    'prenom.nom@ch-sud.fr',
    'claire.morel@exemple.fr',
    'contact@ch-jean.morel.fr',
    'dac13@orange',
    'voir le compte @claire.morel sur Mastodon',
  ])('is not what a service writes from: %s', (line) => {
    expect(reported(line)).toEqual([]);
  });
});

describe('a telephone number', () => {
  it.each([
    ['06 12 34 56 78'],
    ['04.91.38.00.00'],
    ['04-91-38-00-00'],
    ['0491380000'],
    ['04/91/38/00/00'],
    ['+33 6 12 34 56 78'],
    ['+33 (0)6 12 34 56 78'],
    ['0033612345678'],
    ['+262 6 92 12 34 56'],
    ['06\u00A012\u00A034\u00A056\u00A078'],
  ])('is reported: %s', (number) => {
    expect(reported(`Tél. : ${number}, le matin`)).toEqual([`telephone-publie ${number}`]);
    expect(reported(`(${number})`)).toEqual([`telephone-publie ${number}`]);
  });

  it.each([
    '3114, 15 ou 112',
    '0 800 130 000',
    '0 801 23 45 67',
    '08 00 13 00 00',
    'SIRET 200 054 781 00014',
    'SIRET 01234567800014',
    'FINESS 130786049, 01 0 000 123',
    '12 000 000 €',
    '01 23 45 67 89 €',
    '2020 2021 2022 2023 2024',
    'les 04 05 06 13 83 84',
    'IBAN FR76 3000 6000 0112 3456 7890 189',
    'https://exemple.fr/0491380000',
    'de 06 12 34 à 06 12 35',
    'réf. A0491380000',
    'convention n° 0123456789',
    '1.04.91.38.00.00',
  ])('is not every number: %s', (line) => {
    expect(reported(line)).toEqual([]);
  });
});

/** Keys computed from the definition: 97 minus the remainder of the thirteen digits, 2A and 2B read 19 and 18. */
describe('a social-security number', () => {
  it.each([
    ['2 84 05 13 055 012 59'],
    ['284051305501259'],
    ['2.84.05.13.055.012.59'],
    ['2 84 05 13 055 012'],
    ['1 85 05 2A 004 036 46'],
    ['1 85 05 2B 033 025 87'],
    ['1 99 07 97 411 008'],
  ])('is reported: %s', (number) => {
    expect(reported(`N° ${number}`)).toEqual([`nir-publie ${number}`]);
  });

  it.each([
    '2 84 05 13 055 012 60',
    '2 84 15 13 055 012',
    '2 84 05 96 055 012',
    '3 84 05 13 055 012',
    '20005478100014',
    '1700000000000',
    '9782070360024',
    'FR76 1840 5130 5501 2590',
  ])('is not every number: %s', (line) => {
    expect(reported(line)).toEqual([]);
  });
});

describe('the name of a patient', () => {
  it.each([
    ['le patient M. Martin est venu', 'patient M. Martin'],
    ['la patiente Mme D. est venue', 'patiente Mme D.'],
    ['la patiente Y… est venue', 'patiente Y…'],
    ['le malade Martin', 'malade Martin'],
    ['l’usagère Madame Lopez', 'usagère Madame Lopez'],
    ['Mme Dupont, patiente du CMP', 'Mme Dupont, patiente'],
    ['M. Martin est un usager du GEM', 'M. Martin est un usager'],
    ['la situation de Mme D. a été revue', 'situation de Mme D.'],
    ['M. Paul Durand, patient suivi au CMP', 'M. Paul Durand, patient'],
    ['Monsieur Bernard D., 42 ans, patient du CMP', 'Monsieur Bernard D., 42 ans, patient'],
    ['Patient : Paul Durand', 'Patient : Paul Durand'],
    ['La patiente, Mme Roux, va mieux', 'patiente, Mme Roux'],
    ['Mme Petit a été hospitalisée sous contrainte', 'Mme Petit a été hospitalisée'],
    ['Mme L. Petit, suivie au CMP de Bourg', 'Mme L. Petit, suivie au'],
  ])('is reported: %s', (line, received) => {
    expect(reported(line)).toEqual([`patient-nomme ${received}`]);
  });

  it.each([
    'M. le Préfet reçoit les usagers',
    'Mme Durand, cadre de santé',
    'Mme Durand, représentante des usagers',
    'les patients Alzheimer',
    'un patient Alzheimer, un patient Expert',
    'Mme Durand, patiente experte',
    'M. Martin, usager représentant au CTS',
    'représentants des usagers M. Martin et Mme Durand',
    'le patient. Madame Durand préside',
    'chaque patient A ou B',
    'la situation de Monsieur Le Maire',
    'le résident du foyer Les Oliviers',
    'l’action de Mme Durand, suivie par le comité',
    'Public : Patient et aidants',
  ])('is not every name: %s', (line) => {
    expect(reported(line)).toEqual([]);
  });
});

describe('personal data in the header', () => {
  it('is reported with its field', () => {
    const findings = checkExemple(avec('pilotes: [Claire Morel (claire.morel@ch-sud.fr)]'));
    expect(findings.map(({ code, field }) => [code, field])).toEqual([['courriel-nominatif', 'pilotes.0']]);
  });

  it('is reported in a comment, which is published too', () => {
    const findings = checkExemple(avec('objectif: Aller vers # 06 12 34 56 78'));
    expect(findings.map(({ code, field }) => [code, field])).toEqual([['telephone-publie', null]]);
  });

  it('weighs as much in a fiche that was given up', () => {
    const header = 'status: abandonnee\nmotif: faute de locaux';
    const findings = checkExemple(avec(header, '2 84 05 13 055 012 59\n'));
    expect(findings).toMatchObject([{ code: 'nir-publie', severity: 'erreur' }]);
  });
});
