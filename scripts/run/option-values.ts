import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** The words of a command line by the names of their options, or how they are not of the command's form. */
export function optionValues<Options extends ParseArgsOptionsConfig>(
  words: string[],
  options: Options,
) {
  try {
    return parseArgs({ args: words, options }).values;
  } catch (problem) {
    if (problem instanceof TypeError && codeOf(problem).startsWith('ERR_PARSE_ARGS_'))
      return problem;
    throw problem;
  }
}

const codeOf = (problem: TypeError): string => ('code' in problem ? String(problem.code) : '');
