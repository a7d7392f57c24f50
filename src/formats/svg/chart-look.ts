export interface ChartLook {
  /** Of the picture, its own in the page. */
  readonly id: string;
  /** `#rrggbb`, dark. */
  readonly couleur: string;
}
