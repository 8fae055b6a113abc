package vn.hatinh.localstack.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** Key that signs this JVM's tokens: made anew for each, so that none is ever stored. */
final class TokenKey {

    /** System property, because it is the one state that all class loaders of a JVM share. */
    private static final String PROPERTY = "vn.hatinh.localstack.token-key";

    private static final int BITS = 2048;

    private TokenKey() {}

    static PrivateKey ofThisJvm() {
        synchronized (System.getProperties()) {
            String known = System.getProperty(PROPERTY);
            if (known == null) {
                known = Base64.getEncoder().encodeToString(another().getEncoded());
                System.setProperty(PROPERTY, known);
            }
            return parse(known);
        }
    }

    /** A key that no service knows. */
    static PrivateKey another() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            return pair.getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public half, as {@code quarkus.oidc.public-key} takes it. */
    static String publicHalf(PrivateKey key) {
        var parts = (RSAPrivateCrtKey) key;
        try {
            PublicKey half = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(parts.getModulus(), parts.getPublicExponent()));
            return Base64.getEncoder().encodeToString(half.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey parse(String encoded) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
