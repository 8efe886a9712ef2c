/** Files that hold many articles: feeds, lists in JSON, archives of the web. */
package pincite.engine.reading.list;
