import type { FinishOptions } from "../contract/imaging.ts";

/** https://cv.iptc.org/newscodes/digitalsourcetype/ */
const SOURCE_TYPES = {
  procedural: "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia",
  model: "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
} as const;

/** An XMP packet (ISO 16684-1) that says how the picture came to be. It names no prompt, key or account. */
export function toXmp({ model, generationId, procedural }: FinishOptions["provenance"]): string {
  const sourceType = procedural ? SOURCE_TYPES.procedural : SOURCE_TYPES.model;
  // The byte order mark in `begin` and this id are how XMP readers recognise a packet.
  return `<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    xmlns:limner="urn:limner:xmp#"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    Iptc4xmpExt:DigitalSourceType="${sourceType}"
    limner:Generation="${escapeXml(generationId)}"
    limner:Model="${escapeXml(model)}"
    xmp:CreatorTool="Limner"/>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
