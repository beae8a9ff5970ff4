import { testTypedStrings } from './typed-strings.ts';

testTypedStrings(100);
