/** The answers of the futures room, remembered per scenario. */
package nl.schaalsprong.web.answer;
