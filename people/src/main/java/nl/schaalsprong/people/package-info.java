/** Who may do what: accounts, roles, and the port through which somebody proves who they are. */
package nl.schaalsprong.people;
