/** Segments of one taxonomy of the IAB, as its published file has them. */
export interface Taxonomy {
  /** The file's name, for people. */
  readonly name: string;
  readonly segments: ReadonlyMap<string, TaxonomySegment>;
  /** Whether the file marks any segment as sensitive. Where it marks none, the lack of a mark says nothing. */
  readonly hasMarks: boolean;
}

/** One row of a taxonomy, found by its id. */
export interface TaxonomySegment {
  /** `Religion & Spirituality | Judaism`. */
  readonly path: string;
  /** The taxonomy's own mark. It is missing where we would set it: it is shown, never believed. */
  readonly sensitive: boolean;
}

/** Taxonomies that a deployment has, by the `segtax` number under which OpenRTB names them. */
export type Taxonomies = ReadonlyMap<number, Taxonomy>;
