/** Who is named, as what, and where: people and what bears a name as they do. */
package pincite.story.people;
