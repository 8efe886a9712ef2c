/** The one page that who reads an answer in Slack can open where only {@code /slack/} is public: a quote within its paragraphs. */
package pincite.channel.slack.page;
