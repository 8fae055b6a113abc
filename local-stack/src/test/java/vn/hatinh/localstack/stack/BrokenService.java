package vn.hatinh.localstack.stack;

/** Stands in for a service that ends while it starts. */
public final class BrokenService {

    private BrokenService() {}

    public static void main(String[] args) {
        throw new IllegalStateException("the catalogue has a fault");
    }
}
