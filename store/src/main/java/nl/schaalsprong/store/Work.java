package nl.schaalsprong.store;

import java.sql.Connection;
import java.sql.SQLException;

/** What is done with the database within one transaction, which it neither begins nor ends. */
@FunctionalInterface
interface Work<T> {
    T with(Connection connection) throws SQLException;
}
