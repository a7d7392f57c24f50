import { bomDouble } from './fichier/bom-double.ts';
import { caractereInterdit } from './fichier/caractere-interdit.ts';
import { caracterePerdu } from './fichier/caractere-perdu.ts';
import { caractereTrompeur } from './fichier/caractere-trompeur.ts';
import { conflitGit } from './fichier/conflit-git.ts';
import { constatsNombreux } from './fichier/constats-nombreux.ts';
import { corpsTropCharge } from './fichier/corps-trop-charge.ts';
import { corpsTropImbrique } from './fichier/corps-trop-imbrique.ts';
import { corpsTropLong } from './fichier/corps-trop-long.ts';
import { encodageInattendu } from './fichier/encodage-inattendu.ts';
import { fichierBinaire } from './fichier/fichier-binaire.ts';
import { fichierIllisible } from './fichier/fichier-illisible.ts';
import { fichierSpecial } from './fichier/fichier-special.ts';
import { fichierTropGros } from './fichier/fichier-trop-gros.ts';
import { fichierVide } from './fichier/fichier-vide.ts';
import { finsDeLigne } from './fichier/fins-de-ligne.ts';
import { finsDeLigneMelangees } from './fichier/fins-de-ligne-melangees.ts';
import { lienInterne } from './fichier/lien-interne.ts';
import { lienSymbolique } from './fichier/lien-symbolique.ts';
import { nomDeFichier } from './fichier/nom-de-fichier.ts';
import { nomIdDifferent } from './fichier/nom-id-different.ts';
import { nomRefuseParWindows } from './fichier/nom-refuse-par-windows.ts';
import { nomsConfondus } from './fichier/noms-confondus.ts';
import { pointeurLfs } from './fichier/pointeur-lfs.ts';
import { enteteAbsent } from './entete/entete-absent.ts';
import { enteteEnDouble } from './entete/entete-en-double.ts';
import { enteteLangage } from './entete/entete-langage.ts';
import { enteteMalFerme } from './entete/entete-mal-ferme.ts';
import { enteteMalPlace } from './entete/entete-mal-place.ts';
import { enteteNonFerme } from './entete/entete-non-ferme.ts';
import { enteteSansChamp } from './entete/entete-sans-champ.ts';
import { enteteTropLong } from './entete/entete-trop-long.ts';
import { enteteVide } from './entete/entete-vide.ts';
import { yamlAlias } from './yaml/yaml-alias.ts';
import { yamlCaractereReserve } from './yaml/yaml-caractere-reserve.ts';
import { yamlCleEnDouble } from './yaml/yaml-cle-en-double.ts';
import { yamlCleIllisible } from './yaml/yaml-cle-illisible.ts';
import { yamlCleInterdite } from './yaml/yaml-cle-interdite.ts';
import { yamlCleInvisible } from './yaml/yaml-cle-invisible.ts';
import { yamlDeuxPoints } from './yaml/yaml-deux-points.ts';
import { yamlDirective } from './yaml/yaml-directive.ts';
import { yamlEspaceInsecable } from './yaml/yaml-espace-insecable.ts';
import { yamlEtiquette } from './yaml/yaml-etiquette.ts';
import { yamlGuillemetOuvert } from './yaml/yaml-guillemet-ouvert.ts';
import { yamlPlusieursDocuments } from './yaml/yaml-plusieurs-documents.ts';
import { yamlSyntaxe } from './yaml/yaml-syntaxe.ts';
import { yamlTabulation } from './yaml/yaml-tabulation.ts';
import { yamlTropProfond } from './yaml/yaml-trop-profond.ts';
import { anneeInvalide } from './champ/annee-invalide.ts';
import { axeInconnu } from './champ/axe-inconnu.ts';
import { axeManquant } from './champ/axe-manquant.ts';
import { champInconnu } from './champ/champ-inconnu.ts';
import { champManquant } from './champ/champ-manquant.ts';
import { champVide } from './champ/champ-vide.ts';
import { dateDeTableur } from './champ/date-de-tableur.ts';
import { dateInvalide } from './champ/date-invalide.ts';
import { formeInattendue } from './champ/forme-inattendue.ts';
import { guillemetsTypographiques } from './champ/guillemets-typographiques.ts';
import { idManquant } from './champ/id-manquant.ts';
import { listeAttendue } from './champ/liste-attendue.ts';
import { listeTropLongue } from './champ/liste-trop-longue.ts';
import { niveauInconnu } from './champ/niveau-inconnu.ts';
import { prioriteInconnue } from './champ/priorite-inconnue.ts';
import { prioriteManquante } from './champ/priorite-manquante.ts';
import { prioriteUrgence } from './champ/priorite-urgence.ts';
import { publicInconnu } from './champ/public-inconnu.ts';
import { secteurInconnu } from './champ/secteur-inconnu.ts';
import { statusInconnu } from './champ/status-inconnu.ts';
import { statusManquant } from './champ/status-manquant.ts';
import { texteSurPlusieursLignes } from './champ/texte-sur-plusieurs-lignes.ts';
import { titreCoupe } from './champ/titre-coupe.ts';
import { titreManquant } from './champ/titre-manquant.ts';
import { titreTropLong } from './champ/titre-trop-long.ts';
import { typeInattendu } from './champ/type-inattendu.ts';
import { valeurHorsBornes } from './champ/valeur-hors-bornes.ts';
import { valeurInconnue } from './champ/valeur-inconnue.ts';
import { zeroEnTete } from './champ/zero-en-tete.ts';
import { adresseAvecEspace } from './corps/adresse-avec-espace.ts';
import { caseMalFormee } from './corps/case-mal-formee.ts';
import { imageIntrouvable } from './corps/image-introuvable.ts';
import { imageSansDescription } from './corps/image-sans-description.ts';
import { intertitreColle } from './corps/intertitre-colle.ts';
import { intertitreSaute } from './corps/intertitre-saute.ts';
import { lienIntrouvable } from './corps/lien-introuvable.ts';
import { sectionManquante } from './corps/section-manquante.ts';
import { sectionRequiseVide } from './corps/section-requise-vide.ts';
import { sectionVide } from './corps/section-vide.ts';
import { texteDeModele } from './corps/texte-de-modele.ts';
import { cheminHorsDepot } from './publication/chemin-hors-depot.ts';
import { courrielNominatif } from './publication/courriel-nominatif.ts';
import { imageDistante } from './publication/image-distante.ts';
import { lienInterdit } from './publication/lien-interdit.ts';
import { nirPublie } from './publication/nir-publie.ts';
import { patientNomme } from './publication/patient-nomme.ts';
import { telephonePublie } from './publication/telephone-publie.ts';
import { anneeHorsPeriode } from './plan/annee-hors-periode.ts';
import { anneeManquante } from './plan/annee-manquante.ts';
import { anneeSansBilan } from './plan/annee-sans-bilan.ts';
import { boucleDeFiches } from './plan/boucle-de-fiches.ts';
import { datesInversees } from './plan/dates-inversees.ts';
import { echeanceDepassee } from './plan/echeance-depassee.ts';
import { ficheSansPilote } from './plan/fiche-sans-pilote.ts';
import { fichesManquantes } from './plan/fiches-manquantes.ts';
import { horsDuree } from './plan/hors-duree.ts';
import { idEnDouble } from './plan/id-en-double.ts';
import { lienVersAbandonnee } from './plan/lien-vers-abandonnee.ts';
import { motifManquant } from './plan/motif-manquant.ts';
import { planCatalogue } from './plan/plan-catalogue.ts';
import { prioriteSansFiche } from './plan/priorite-sans-fiche.ts';
import { realiseeSansBilan } from './plan/realisee-sans-bilan.ts';
import { referenceInconnue } from './plan/reference-inconnue.ts';
import { exceptionExpiree } from './exceptions/exception-expiree.ts';
import { exceptionInutile } from './exceptions/exception-inutile.ts';
import { renvoiASoiMeme } from './plan/renvoi-a-soi-meme.ts';
import { sansNouvelles } from './plan/sans-nouvelles.ts';
import { titresProches } from './plan/titres-proches.ts';
import { axeInutilise } from './configuration/axe-inutilise.ts';
import { codeEnDouble } from './configuration/code-en-double.ts';
import { couleurIllisible } from './configuration/couleur-illisible.ts';
import { logoIntrouvable } from './configuration/logo-introuvable.ts';
import { modeleRefuse } from './configuration/modele-refuse.ts';
import { nomInconnu } from './configuration/nom-inconnu.ts';
import { publicInutilise } from './configuration/public-inutilise.ts';
import { statusInutilise } from './configuration/status-inutilise.ts';
import { copilEnDouble } from './copil/copil-en-double.ts';
import { disparueDepuisCopil } from './copil/disparue-depuis-copil.ts';
import { modifieeDepuisCopil } from './copil/modifiee-depuis-copil.ts';
import { nouvelleDepuisCopil } from './copil/nouvelle-depuis-copil.ts';
import type { Rule } from './rule.ts';

/** Every rule, by what it looks at: the order of `ptsm regles`. */
export const DOMAINS = {
  fichier: [
    bomDouble,
    caractereInterdit,
    caracterePerdu,
    caractereTrompeur,
    conflitGit,
    constatsNombreux,
    corpsTropCharge,
    corpsTropImbrique,
    corpsTropLong,
    encodageInattendu,
    fichierBinaire,
    fichierIllisible,
    fichierSpecial,
    fichierTropGros,
    fichierVide,
    finsDeLigne,
    finsDeLigneMelangees,
    lienInterne,
    lienSymbolique,
    nomDeFichier,
    nomIdDifferent,
    nomRefuseParWindows,
    nomsConfondus,
    pointeurLfs,
  ],
  entete: [
    enteteAbsent,
    enteteEnDouble,
    enteteLangage,
    enteteMalFerme,
    enteteMalPlace,
    enteteNonFerme,
    enteteSansChamp,
    enteteTropLong,
    enteteVide,
  ],
  yaml: [
    yamlAlias,
    yamlCaractereReserve,
    yamlCleEnDouble,
    yamlCleIllisible,
    yamlCleInterdite,
    yamlCleInvisible,
    yamlDeuxPoints,
    yamlDirective,
    yamlEspaceInsecable,
    yamlEtiquette,
    yamlGuillemetOuvert,
    yamlPlusieursDocuments,
    yamlSyntaxe,
    yamlTabulation,
    yamlTropProfond,
  ],
  champ: [
    anneeInvalide,
    axeInconnu,
    axeManquant,
    champInconnu,
    champManquant,
    champVide,
    dateDeTableur,
    dateInvalide,
    formeInattendue,
    guillemetsTypographiques,
    idManquant,
    listeAttendue,
    listeTropLongue,
    niveauInconnu,
    prioriteInconnue,
    prioriteManquante,
    prioriteUrgence,
    publicInconnu,
    secteurInconnu,
    statusInconnu,
    statusManquant,
    texteSurPlusieursLignes,
    titreCoupe,
    titreManquant,
    titreTropLong,
    typeInattendu,
    valeurHorsBornes,
    valeurInconnue,
    zeroEnTete,
  ],
  corps: [
    adresseAvecEspace,
    caseMalFormee,
    imageIntrouvable,
    imageSansDescription,
    intertitreColle,
    intertitreSaute,
    lienIntrouvable,
    sectionManquante,
    sectionRequiseVide,
    sectionVide,
    texteDeModele,
  ],
  publication: [
    cheminHorsDepot,
    courrielNominatif,
    imageDistante,
    lienInterdit,
    nirPublie,
    patientNomme,
    telephonePublie,
  ],
  plan: [
    anneeHorsPeriode,
    anneeManquante,
    anneeSansBilan,
    boucleDeFiches,
    datesInversees,
    echeanceDepassee,
    ficheSansPilote,
    fichesManquantes,
    horsDuree,
    idEnDouble,
    lienVersAbandonnee,
    motifManquant,
    planCatalogue,
    prioriteSansFiche,
    realiseeSansBilan,
    referenceInconnue,
    renvoiASoiMeme,
    sansNouvelles,
    titresProches,
  ],
  configuration: [
    axeInutilise,
    codeEnDouble,
    couleurIllisible,
    logoIntrouvable,
    modeleRefuse,
    nomInconnu,
    publicInutilise,
    statusInutilise,
  ],
  exceptions: [exceptionExpiree, exceptionInutile],
  copil: [copilEnDouble, disparueDepuisCopil, modifieeDepuisCopil, nouvelleDepuisCopil],
} as const satisfies Record<string, readonly Rule[]>;

export const RULES: readonly Rule[] = Object.values(DOMAINS).flat();

/** The first would never weigh what it says, the second touches the fiches of others. */
const NEVER_SOFTER: readonly Rule[] = [motifManquant, idEnDouble];

/** What a fiche says, as opposed to whether it can be read. */
export function isAboutContent(code: string): boolean {
  return ABOUT_CONTENT.has(code);
}

const ABOUT_CONTENT = new Set(
  [...DOMAINS.champ, ...DOMAINS.corps, ...DOMAINS.plan]
    .filter((rule) => !NEVER_SOFTER.includes(rule))
    .map((rule) => rule.code),
);

const BY_CODE = new Map(RULES.map((rule) => [rule.code, rule]));

export function ruleOf(code: string): Rule | null {
  return BY_CODE.get(code) ?? null;
}
