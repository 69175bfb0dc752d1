import { childElements, createWord, isWord, removeNode, wordChild, type Element } from './word-xml';

/** The order the standard asks for (ISO/IEC 29500-1, annex A), as far as the model writes these elements. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  rPr: words(
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  ),
  pPr: words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  tblPr: words(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  ),
  trPr: words(
    'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins del trPrChange',
  ),
  tcPr: words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange',
  ),
  sdtPr: words(
    'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex equation comboBox date docPartObj docPartList dropDownList picture richText text citation group bibliography',
  ),
  p: words('pPr'),
  r: words('rPr'),
  tbl: words('tblPr tblGrid'),
  tr: words('tblPrEx trPr'),
  tc: words('tcPr'),
  sdt: words('sdtPr sdtEndPr sdtContent'),
  style: words(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  settings: words(
    'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions',
  ),
};

/** The child of this name, made and put in its place where it is missing. */
export function ensureChild(parent: Element, name: string): Element {
  const known = wordChild(parent, name);
  if (known !== null) return known;
  const child = createWord(parent, name);
  const order = ORDER[parent.localName ?? ''] ?? [];
  const place = order.indexOf(name);
  if (place < 0) throw new Error(`The place of ${name} in ${parent.nodeName} is not known.`);
  // What the table does not name stands after all that it names.
  const isLater = (element: Element) => {
    const other = isWord(element, ...order) ? order.indexOf(element.localName ?? '') : order.length;
    return other > place;
  };
  parent.insertBefore(child, childElements(parent).find(isLater) ?? null);
  return child;
}

/** The child with this `w:val`, or with no attribute; null takes it out. */
export function setChildValue(parent: Element, name: string, value: string | null): void {
  const known = wordChild(parent, name);
  if (value === null) {
    if (known !== null) removeNode(known);
    return;
  }
  const child = ensureChild(parent, name);
  child.setAttributeNS(child.namespaceURI, 'w:val', value);
}

function words(names: string): readonly string[] {
  return names.split(' ');
}
