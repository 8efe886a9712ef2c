/** The vectors of bge-small's tokens in few bytes. */
package pincite.engine.onnx.token;
