import { relative } from 'node:path'
import ts from 'typescript'

/** A function that can answer "no", with the line it begins in and what "no" is among its answers. */
export type Answering = {
  readonly name: string
  readonly file: string
  readonly line: number
  readonly lines: number
  readonly no: 'false' | 'undefined' | 'null' | '[]'
}

type Insertion = { readonly at: number; readonly code: string }

/** The functions of some files that can answer "no", and the code of these files in which each of them can be silenced. */
export function readAnswering(root: string, files: readonly string[]) {
  const program = ts.createProgram(files, optionsOf(root))
  const checker = program.getTypeChecker()
  const functions: Answering[] = []
  const codes = new Map<string, string>()
  for (const file of files) {
    const source = program.getSourceFile(file)
    if (!source) continue
    const insertions: Insertion[] = []
    for (const node of functionsIn(source)) {
      const no = noOf(node, checker)
      if (!no) continue
      insertions.push(...insertionsFor(node, source, functions.length, no))
      functions.push({ ...placeOf(node, source, root), no })
    }
    codes.set(file, insertInto(source.text, insertions))
  }
  return { functions, codes }
}

function optionsOf(root: string): ts.CompilerOptions {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail }
  return { ...ts.getParsedCommandLineOfConfigFile(`${root}/tsconfig.json`, {}, host)?.options, noEmit: true }
}

function fail({ messageText }: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
}

type FunctionNode = (ts.FunctionDeclaration | ts.ArrowFunction) & { readonly body: ts.ConciseBody }

// Functions that have a name; those that are given to another are part of the one around them.
function functionsIn(node: ts.Node): FunctionNode[] {
  const inside: FunctionNode[] = []
  ts.forEachChild(node, (child) => void inside.push(...functionsIn(child)))
  return isNamed(node) ? [node, ...inside] : inside
}

function isNamed(node: ts.Node): node is FunctionNode {
  if (ts.isFunctionDeclaration(node)) return node.body !== undefined && !node.asteriskToken
  return ts.isArrowFunction(node) && ts.isVariableDeclaration(node.parent)
}

function noOf(node: FunctionNode, checker: ts.TypeChecker): Answering['no'] | undefined {
  const signature = checker.getSignatureFromDeclaration(node)
  if (!signature) return undefined
  const type = checker.getReturnTypeOfSignature(signature)
  const kinds = type.isUnion() ? type.types : [type]
  const some = (flags: ts.TypeFlags) => kinds.some((kind) => (kind.flags & flags) !== 0)
  if (some(ts.TypeFlags.Undefined)) return 'undefined'
  if (some(ts.TypeFlags.Null)) return 'null'
  if (kinds.every((kind) => (kind.flags & ts.TypeFlags.BooleanLike) !== 0)) return 'false'
  return checker.isArrayType(type) ? '[]' : undefined
}

function placeOf(node: FunctionNode, source: ts.SourceFile, root: string) {
  const lineAt = (place: number) => source.getLineAndCharacterOfPosition(place).line + 1
  const line = lineAt(node.getStart(source))
  const name = (node.name ?? (node.parent as ts.VariableDeclaration).name).getText(source)
  return { name, file: relative(root, source.fileName), line, lines: lineAt(node.end) - line + 1 }
}

function insertionsFor({ body }: FunctionNode, source: ts.SourceFile, number: number, no: string): Insertion[] {
  const isSilent = `$silence.isSilent(${number})`
  const noting = (value: ts.Node, before = '', after = ''): Insertion[] => [
    { at: value.getStart(source), code: `${before}$silence.noted(${number}, ` },
    { at: value.end, code: `)${after}` },
  ]
  if (!ts.isBlock(body)) return noting(body, `(${isSilent} ? ${no} : `, ')')
  return [
    { at: body.getStart(source) + 1, code: ` if (${isSilent}) return ${no}; ` },
    ...returnedIn(body).flatMap((value) => noting(value)),
  ]
}

function returnedIn(node: ts.Node): ts.Expression[] {
  const values: ts.Expression[] = []
  ts.forEachChild(node, (child) => {
    if (!ts.isFunctionLike(child)) values.push(...returnedIn(child))
  })
  return ts.isReturnStatement(node) && node.expression ? [node.expression, ...values] : values
}

// All of one line, so that the lines of the file stay what they are.
function insertInto(text: string, insertions: readonly Insertion[]): string {
  const silence = new URL('silence.ts', import.meta.url).href
  let at = 0
  let code = `import * as $silence from '${silence}'; `
  for (const insertion of insertions.toSorted((a, b) => a.at - b.at)) {
    code += text.slice(at, insertion.at) + insertion.code
    at = insertion.at
  }
  return code + text.slice(at)
}
