import type { DocSection } from "./doc-sections.ts";

/** What a page says of itself before its text begins. */
export interface FrontMatter {
  readonly title: string;
  /** One line. */
  readonly description: string;
  readonly section: DocSection;
  /** Its place within the section. */
  readonly order: number;
}

/** A page as it stands in its file. */
export interface DocSource extends FrontMatter {
  /** The name of the file without its ending, and of the page under `/docs/`. */
  readonly slug: string;
  /** Without the front matter. */
  readonly markdown: string;
}

/** What stands under one heading, without marks; the first passage of a page has no heading. */
export interface Passage {
  readonly level: number;
  readonly heading: string;
  /** The anchor of the heading; empty for the first passage. */
  readonly anchor: string;
  readonly text: string;
}

/** A page as it is shown. */
export interface DocPage extends DocSource {
  /** The article without its title; `BASE_MARK` stands where the address of this server belongs. */
  readonly html: string;
  readonly passages: readonly Passage[];
}
