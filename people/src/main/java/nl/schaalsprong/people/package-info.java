/**
 * Who may do what: accounts with their history, roles, and the ports through which somebody proves
 * who they are.
 */
package nl.schaalsprong.people;
