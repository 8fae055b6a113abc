package vn.hatinh.reporting.programme.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** The bytes of files, piece by piece. */
@ApplicationScoped
class EvidencePieces {

    /** Bytes of a piece: few enough for many uploads at once, many enough for few rows. */
    static final int PIECE = 256 * 1024;

    private static final String INSERT = "insert into evidence_piece (agency, evidence, no, bytes) values (?, ?, ?, ?)";
    private static final String SELECT =
            "select bytes from evidence_piece where agency = ? and evidence = ? and no = ?";
    private static final String DELETE = "delete from evidence_piece where agency = ? and evidence = ?";

    private final DataSource database;

    EvidencePieces(DataSource database) {
        this.database = database;
    }

    /** In the caller's transaction. */
    void write(String agency, UUID evidence, InputStream content) throws IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            int no = 0;
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                statement.setString(1, agency);
                statement.setObject(2, evidence);
                statement.setInt(3, no++);
                statement.setBytes(4, piece);
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The bytes of a file cannot be written", e);
        }
    }

    /**
     * Holds one piece at a time, and no connection while the receiver is slow.
     *
     * @param size bytes to expect
     * @throws IOException also when the file is removed meanwhile: the receiver gets less than was announced
     */
    void read(String agency, UUID evidence, long size, OutputStream receiver) throws IOException {
        long sent = 0;
        for (int no = 0; sent < size; no++) {
            byte[] piece = piece(agency, evidence, no);
            receiver.write(piece);
            sent += piece.length;
        }
    }

    /** In the caller's transaction. */
    void remove(String agency, UUID evidence) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setString(1, agency);
            statement.setObject(2, evidence);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The bytes of a file cannot be removed", e);
        }
    }

    private byte[] piece(String agency, UUID evidence, int no) throws IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setString(1, agency);
            statement.setObject(2, evidence);
            statement.setInt(3, no);
            try (ResultSet found = statement.executeQuery()) {
                if (!found.next()) {
                    throw new IOException("The file " + evidence + " ends before its piece " + no);
                }
                return found.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IOException("The file " + evidence + " cannot be read", e);
        }
    }
}
