/** The money: what every source says there is, and what the measures that are on would cost. */
package nl.schaalsprong.web.money;
