/**
 * Node kinds and fields. The names are tree-sitter-c's, so that the tree of a file as written and the tree of the program
 * as compiled speak one grammar; the last block of each table names what that grammar has no word for (GNU C, C11 and
 * later). Numbers are positions in the tables.
 */

export const NODE_KINDS = [
  'none',
  // declarations
  'declaration', 'function_definition', 'type_definition', 'init_declarator', 'pointer_declarator', 'array_declarator',
  'function_declarator', 'parenthesized_declarator', 'abstract_pointer_declarator', 'abstract_array_declarator',
  'abstract_function_declarator', 'abstract_parenthesized_declarator', 'parameter_list', 'parameter_declaration',
  'variadic_parameter', 'storage_class_specifier', 'type_qualifier', 'alignas_qualifier', 'attribute_specifier',
  'attribute_declaration', 'attribute', 'primitive_type', 'sized_type_specifier', 'type_identifier', 'struct_specifier',
  'union_specifier', 'enum_specifier', 'field_declaration_list', 'field_declaration', 'bitfield_clause', 'enumerator_list',
  'enumerator', 'type_descriptor', 'initializer_list', 'initializer_pair', 'field_designator', 'subscript_designator',
  'subscript_range_designator',
  // statements
  'compound_statement', 'expression_statement', 'if_statement', 'else_clause', 'switch_statement', 'case_statement',
  'while_statement', 'do_statement', 'for_statement', 'return_statement', 'break_statement', 'continue_statement',
  'goto_statement', 'labeled_statement', 'attributed_statement',
  // expressions
  'identifier', 'field_identifier', 'statement_identifier', 'number_literal', 'char_literal', 'string_literal',
  'concatenated_string', 'true', 'false', 'null', 'parenthesized_expression', 'comma_expression', 'assignment_expression',
  'conditional_expression', 'binary_expression', 'unary_expression', 'pointer_expression', 'update_expression',
  'cast_expression', 'sizeof_expression', 'alignof_expression', 'offsetof_expression', 'generic_expression',
  'subscript_expression', 'call_expression', 'argument_list', 'field_expression', 'compound_literal_expression',
  'extension_expression', 'gnu_asm_expression', 'gnu_asm_qualifier', 'gnu_asm_output_operand_list',
  'gnu_asm_output_operand', 'gnu_asm_input_operand_list', 'gnu_asm_input_operand', 'gnu_asm_clobber_list',
  'gnu_asm_goto_list',
  // only in the tree as compiled
  'typeof_specifier', 'atomic_type_specifier', 'static_assert_declaration', 'local_label_declaration',
  'label_address_expression', 'generic_association',
] as const; // biome-ignore format: a table

export type NodeKind = (typeof NODE_KINDS)[number];

type Numbers<T extends readonly string[]> = { readonly [K in T[number]]: number };

function numbered<const T extends readonly string[]>(names: T): Numbers<T> {
  return Object.freeze(Object.fromEntries(names.map((name, i) => [name, i]))) as Numbers<T>;
}

/** Number of each kind: `N.if_statement`. */
export const N = numbered(NODE_KINDS);

export const FIELDS = [
  'none', 'type', 'declarator', 'body', 'value', 'name', 'size', 'parameters', 'designator', 'underlying_type',
  'condition', 'consequence', 'alternative', 'initializer', 'update', 'label', 'left', 'right', 'argument', 'index', 'function',
  'arguments', 'field', 'start', 'end', 'member', 'assembly_code', 'output_operands', 'input_operands', 'clobbers',
  'goto_labels', 'operand', 'constraint', 'symbol', 'register', 'message',
] as const; // biome-ignore format: a table

export type FieldName = (typeof FIELDS)[number];

/** Number of each field: `F.condition`. */
export const F = numbered(FIELDS);
