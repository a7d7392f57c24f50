import { fold } from '../../fiche/words/fold.ts';
import { personalData } from '../personal-data.ts';

const ADDRESS = /(?<![\w.+/-])([\p{L}\d][\p{L}\d._+-]{0,63})@([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4})/giu;
const MAILBOXES =
  /^(?:gmail|orange|wanadoo|hotmail|outlook|live|yahoo|free|laposte|sfr|icloud|bbox|neuf|numericable)\./i;
const NO_ONE = /^(?:exemple|example)\./i;

/** Words of an address that name a service, a place or a role. */
const WORDS =
  'ado ados ars asso cadre ch chu cls clsm cmp cmpp cpts cts ctsm dac dg dmu dpo elu elus ems gem had ime inter itep jeune jeunes maison maisons mda mdph msp nom pole poles psy pta ptsm sau savs ville vie';
const BEGINNINGS =
  'accueil admin adolesc agence aidant antenne associat bureau cabinet cellule centre clinique collectif comite commu conseil contact coord depart direct dispositif ecole ehpad emploi enfan equipe esat espace fondation formation groupe hopital info insertion justice laboratoire local logement mairie medico mental metropole mission mobile observ parental perinat plateforme prenom prevention projet psychiatr qualite reception recherche referent region relation reseau residence samsah sante secret secteur service social soin soutien standard suicid support territoire udaf unafam unite urgence usager veille webmaster';
const SERVICE = new RegExp(
  `^(?:(?:${WORDS.replaceAll(' ', '|')})$|${BEGINNINGS.replaceAll(' ', '|')}|d[dt]\\d)`,
);

/** `prenom.nom@…`, or anyone's own mailbox: not `contact@…`, `ars-paca-ptsm@…`, `secretariat.psy@…`. */
export const courrielNominatif = personalData({
  code: 'courriel-nominatif',
  severity: 'avertissement',
  titre: 'une adresse électronique désigne une personne',
  quoi: 'adresse électronique d’une personne',
  attendu: 'celle d’un service (contact@…, secretariat@…)',
  pourquoi:
    'une fiche est publiée : l’adresse d’une personne est une donnée personnelle, et ne sert plus quand cette personne change de poste',
  geste: 'remplacez-la par l’adresse du service, ou par le nom de la structure',
  pattern: ADDRESS,
  isIt: ([, local = '', domain = '']) => !NO_ONE.test(domain) && isPerson(local, domain),
  faux: 'Référente : claire.morel@ch-sud.fr',
  juste: 'Référente : secretariat.pole-ados@ch-sud.fr',
});

function isPerson(local: string, domain: string): boolean {
  const words = fold(local).split(/[ .+]+/);
  if (words.some((word) => SERVICE.test(word))) return false;
  return MAILBOXES.test(domain) || /^\p{L}[\p{L}-]*[._]\p{L}[\p{L}-]+(?:[._]\p{L}+)?\d*$/u.test(local);
}
