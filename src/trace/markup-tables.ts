/**
 * The rows of the line state machine: state → `line class > next state = action`, in order of precedence. Markdown and reST
 * differ in the order of a few rows and in what a blank line does to a `Needs:` list; both are OpenFastTrace 4.5's behaviour.
 */
export type MarkupState =
  | 'start'
  | 'title'
  | 'item'
  | 'text'
  | 'rationale'
  | 'comment'
  | 'covers'
  | 'depends'
  | 'needs'
  | 'tags'
  | 'code';

/** What a whole line may be. Capitalised classes are keyword lines. */
export type LineClass =
  | 'id'
  | 'title'
  | 'forward'
  | 'any'
  | 'text'
  | 'blank'
  | 'underline'
  | 'codeBegin'
  | 'codeEnd'
  | 'status'
  | 'needsInline'
  | 'tagsInline'
  | 'reference'
  | 'neededType'
  | 'tagEntry'
  | 'Covers'
  | 'Depends'
  | 'Needs'
  | 'Tags'
  | 'Rationale'
  | 'Comment'
  | 'Description';

export type Action =
  | 'none'
  | 'begin'
  | 'title'
  | 'forget'
  | 'endTitle'
  | 'forward'
  | 'endForward'
  | 'status'
  | 'beginText'
  | 'appendText'
  | 'beginRationale'
  | 'appendRationale'
  | 'beginComment'
  | 'appendComment'
  | 'cover'
  | 'depend'
  | 'needs'
  | 'tags';

export interface Row {
  readonly line: LineClass;
  readonly next: MarkupState;
  readonly action: Action;
}

export type MarkupTable = Readonly<Record<MarkupState, readonly Row[]>>;

const LISTS = 'Covers>covers Depends>depends needsInline>item=needs Needs>needs tagsInline>tags=tags Tags>tags';
const ENDS = 'forward>start=endForward';
const NEW = 'id>item=begin title>title=endTitle';
const NOTES = 'Rationale>rationale=beginRationale Comment>comment=beginComment';

const COMMON = {
  text: `${NEW} ${NOTES} ${LISTS} ${ENDS} any>text=appendText`,
  rationale: `${NEW} Comment>comment=beginComment ${LISTS} any>rationale=appendRationale`,
  comment: `${NEW} Rationale>rationale=beginRationale ${LISTS} any>comment=appendComment`,
  covers: `${NEW} reference>covers=cover ${NOTES} Depends>depends needsInline>item=needs Needs>needs blank>covers tagsInline>tags=tags Tags>tags ${ENDS}`,
  depends: `${NEW} reference>depends=depend ${NOTES} Depends>depends needsInline>item=needs Needs>needs blank>depends Covers>covers tagsInline>tags=tags Tags>tags ${ENDS}`,
  code: 'codeEnd>start',
};

const TAGS_REST = `${NOTES} Depends>depends needsInline>item=needs Needs>needs blank>item Covers>covers Tags>tags tagsInline>tags=tags ${ENDS}`;
const needs = (afterBlank: MarkupState): string =>
  `${NEW} ${NOTES} Depends>depends neededType>needs=needs blank>${afterBlank} Covers>covers tagsInline>tags=tags Tags>tags ${ENDS}`;
const ITEM_TAIL = `${LISTS} Description>text=beginText ${ENDS} text>text=beginText`;

export const MARKDOWN: MarkupTable = compile({
  ...COMMON,
  start: 'id>item=begin title>title=title forward>start=forward codeBegin>code any>start',
  title: 'id>item=begin title>title=title underline>title blank>title forward>start=endForward any>start=forget',
  item: `id>item=begin status>item=status title>title=endTitle ${NOTES} ${ITEM_TAIL}`,
  needs: needs('text'),
  tags: `tagEntry>tags=tags ${NEW} ${TAGS_REST}`,
});

export const REST: MarkupTable = compile({
  ...COMMON,
  start: 'id>item=begin forward>start=forward title>title=title any>start',
  title: 'underline>title title>title=title id>item=begin blank>title forward>start=endForward any>start=forget',
  item: `id>item=begin status>item=status ${NOTES} title>title=endTitle ${ITEM_TAIL}`,
  needs: needs('needs'),
  tags: `tagEntry>tags=tags title>title=endTitle id>item=begin ${TAGS_REST}`,
});

function compile(rows: Record<MarkupState, string>): MarkupTable {
  const table: Partial<Record<MarkupState, readonly Row[]>> = {};
  for (const [state, text] of Object.entries(rows)) {
    table[state as MarkupState] = text.split(' ').map((row) => {
      const [line, target] = row.split('>') as [LineClass, string];
      const [next, action = 'none'] = target.split('=') as [MarkupState, Action?];
      return { line, next, action };
    });
  }
  return table as MarkupTable;
}
