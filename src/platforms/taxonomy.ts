/** Segments of one taxonomy of the IAB, as its published file has them. */
export interface Taxonomy {
  /** The file's name, for people. */
  readonly name: string;
  /** Path (`Religion & Spirituality | Judaism`) and the taxonomy's own sensitive mark, by id. */
  readonly segments: ReadonlyMap<string, { readonly path: string; readonly sensitive: boolean }>;
}

/** Taxonomies that a deployment has, by the `segtax` number under which OpenRTB names them. */
export type Taxonomies = ReadonlyMap<number, Taxonomy>;
