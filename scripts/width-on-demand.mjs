// The width of a text, as the program asks for it → the same, from a package whose patterns take long to make and are made when the first is asked for.
export default (text) => require('../node_modules/fast-string-width/dist/index.js').default(text);
