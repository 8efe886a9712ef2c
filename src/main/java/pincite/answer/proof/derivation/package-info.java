/**
 * Whether a statement can be had from a sentence by steps that keep it true: parts are left out that may be left out, words stand in
 * another form or for their equals, an adjunct or the speaker moves, active turns passive. Whatever is not had so is not borne.
 */
package pincite.answer.proof.derivation;
