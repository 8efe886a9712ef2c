/** What kind of thing a question asks for, told by its English form and by no word of any article. */
package pincite.answer.asked;
