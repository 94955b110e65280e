; 1bcb23718439ec2c1d2e5aff5327f2f9

@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b = internal constant [77 x i8] c"\80\04\95B\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C\1Fnegative dimensions not allowed\94\85\94N\87\94."
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b, i32 77, ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1, ptr null, i32 0 }
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57 = internal constant [137 x i8] c"\80\04\95~\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\94\85\94N\87\94."
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57, i32 137, ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1, ptr null, i32 0 }
@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209 = internal constant [86 x i8] c"\80\04\95K\00\00\00\00\00\00\00\8C\08builtins\94\8C\0BMemoryError\94\93\94\8C'Allocation failed (probably too large).\94\85\94N\87\94."
@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209, i32 86, ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1, ptr null, i32 0 }
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.16 = internal constant [77 x i8] c"\80\04\95B\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C\1Fnegative dimensions not allowed\94\85\94N\87\94."
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1.17 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b.12 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.16, i32 77, ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1.17, ptr null, i32 0 }
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.14 = internal constant [137 x i8] c"\80\04\95~\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\94\85\94N\87\94."
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1.15 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.13 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.14, i32 137, ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1.15, ptr null, i32 0 }
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.27 = internal constant [77 x i8] c"\80\04\95B\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C\1Fnegative dimensions not allowed\94\85\94N\87\94."
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1.28 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b.23 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.27, i32 77, ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1.28, ptr null, i32 0 }

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #0

define internal fastcc range(i32 0, 2) i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v346B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE17class_28uint64_29(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, i64 range(i64 -144115188075855871, 144115188075855874) %arg.shape.0, i64 %arg.shape.1) unnamed_addr {
entry:
  %.29.i = icmp slt i64 %arg.shape.0, 0
  %.36.i = icmp slt i64 %arg.shape.1, 0
  %or.cond = select i1 %.29.i, i1 true, i1 %.36.i, !prof !0
  br i1 %or.cond, label %B0.if, label %B0.endif.endif.endif.endif.i, !prof !0

B0.endif.endif.endif.endif.i:                     ; preds = %entry
  %.50.i = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 range(i64 -144115188075855871, 144115188075855874) %arg.shape.0, i64 %arg.shape.1)
  %.51.i = extractvalue { i64, i1 } %.50.i, 0
  %.52.i = extractvalue { i64, i1 } %.50.i, 1
  %.54.i = shl i64 %arg.shape.1, 3
  %0 = add i64 %.51.i, -1152921504606846976
  %.57.i = icmp ult i64 %0, -2305843009213693952
  %.58.i = or i1 %.52.i, %.57.i
  br i1 %.58.i, label %B0.if, label %B0.endif.endif.endif.endif.endif.i, !prof !1

B0.endif.endif.endif.endif.endif.i:               ; preds = %B0.endif.endif.endif.endif.i
  %.56.i = shl nsw i64 %.51.i, 3
  %all.i.i.i.i = add i64 %.56.i, 128
  %piece.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i), !noalias !2
  %none.i.i.i.i = icmp eq ptr %piece.i.i.i.i, null
  br i1 %none.i.i.i.i, label %B0.if, label %.3.endif.i32.i

.3.endif.i32.i:                                   ; preds = %B0.endif.endif.endif.endif.endif.i
  %address.i.i.i.i = ptrtoint ptr %piece.i.i.i.i to i64
  %after.i.i.i.i = add i64 %address.i.i.i.i, 127
  %even.i.i.i.i = and i64 %after.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %even.i.i.i.i to ptr
  %piece.repack3.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 24
  %1 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, i8 0, i64 32, i1 false), !noalias !2
  store i64 1, ptr %piece.i.i.i.i, align 4, !noalias !2
  store ptr %data.i.i.i.i, ptr %piece.repack3.i.i.i.i, align 8, !noalias !2
  %.4.i.i.i = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !12
  fence release
  %.4.i.i33.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !12
  %.10.i.i = icmp eq i64 %.4.i.i33.i, 1
  br i1 %.10.i.i, label %.3.endif.if.i.i, label %.3.endif.i11.i, !prof !1

.3.endif.if.i.i:                                  ; preds = %.3.endif.i32.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4, !noalias !12
  br label %.3.endif.i11.i

B0.if:                                            ; preds = %B0.endif.endif.endif.endif.i, %entry, %B0.endif.endif.endif.endif.endif.i
  %excinfo.1.0.ph = phi ptr [ @.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, %B0.endif.endif.endif.endif.endif.i ], [ @.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57, %B0.endif.endif.endif.endif.i ], [ @.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b, %entry ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8
  br label %common.ret

.3.endif.i11.i:                                   ; preds = %.3.endif.i32.i, %.3.endif.if.i.i
  %.4.i.i = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.4.i.i.i28 = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !13
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i, i8 0, i64 %.56.i, i1 false), !noalias !13
  fence release
  %.4.i.i12.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !13
  %.10.i.i29 = icmp eq i64 %.4.i.i12.i, 1
  br i1 %.10.i.i29, label %.3.endif.if.i.i30, label %.3.endif.i36, !prof !1

.3.endif.if.i.i30:                                ; preds = %.3.endif.i11.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4, !noalias !13
  br label %.3.endif.i36

.3.endif.i36:                                     ; preds = %.3.endif.if.i.i30, %.3.endif.i11.i
  %.4.i.i33 = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  store ptr %piece.i.i.i.i, ptr %retptr, align 8
  %retptr.repack11 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr null, ptr %retptr.repack11, align 8
  %retptr.repack13 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %.51.i, ptr %retptr.repack13, align 8
  %retptr.repack15 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 8, ptr %retptr.repack15, align 8
  %retptr.repack17 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %data.i.i.i.i, ptr %retptr.repack17, align 8
  %retptr.repack19 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape.0, ptr %retptr.repack19, align 8
  %retptr.repack19.repack23 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 %arg.shape.1, ptr %retptr.repack19.repack23, align 8
  %retptr.repack21 = getelementptr inbounds nuw i8, ptr %retptr, i64 56
  store i64 %.54.i, ptr %retptr.repack21, align 8
  %retptr.repack21.repack25 = getelementptr inbounds nuw i8, ptr %retptr, i64 64
  store i64 8, ptr %retptr.repack21.repack25, align 8
  fence release
  %.4.i.i37 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i = icmp eq i64 %.4.i.i37, 1
  br i1 %.10.i, label %.3.endif.if.i, label %.3.endif.i39, !prof !1

.3.endif.if.i:                                    ; preds = %.3.endif.i36
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4
  br label %.3.endif.i39

.3.endif.i39:                                     ; preds = %.3.endif.if.i, %.3.endif.i36
  fence release
  %.4.i.i40 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i41 = icmp eq i64 %.4.i.i40, 1
  br i1 %.10.i41, label %.3.endif.if.i42, label %common.ret, !prof !1

.3.endif.if.i42:                                  ; preds = %.3.endif.i39
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4
  br label %common.ret

common.ret:                                       ; preds = %.3.endif.if.i42, %.3.endif.i39, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %.3.endif.i39 ], [ 0, %.3.endif.if.i42 ]
  ret i32 %common.ret.op
}

define internal fastcc range(i32 0, 2) i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v349B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int32_29(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, i64 %arg.shape) unnamed_addr {
entry:
  %.15.i = icmp slt i64 %arg.shape, 0
  br i1 %.15.i, label %B0.if, label %B0.endif.endif.i, !prof !1

B0.endif.endif.i:                                 ; preds = %entry
  %.31.i = icmp samesign ugt i64 %arg.shape, 2305843009213693951
  br i1 %.31.i, label %B0.if, label %B0.endif.endif.endif.i, !prof !1

B0.endif.endif.endif.i:                           ; preds = %B0.endif.endif.i
  %.30.i = shl nuw nsw i64 %arg.shape, 2
  %all.i.i.i.i = add nuw i64 %.30.i, 128
  %piece.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i), !noalias !16
  %none.i.i.i.i = icmp eq ptr %piece.i.i.i.i, null
  br i1 %none.i.i.i.i, label %B0.if, label %.3.endif.i24.i

.3.endif.i24.i:                                   ; preds = %B0.endif.endif.endif.i
  %address.i.i.i.i = ptrtoint ptr %piece.i.i.i.i to i64
  %after.i.i.i.i = add i64 %address.i.i.i.i, 127
  %even.i.i.i.i = and i64 %after.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %even.i.i.i.i to ptr
  %piece.repack3.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 24
  %0 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, i8 0, i64 32, i1 false), !noalias !16
  store i64 1, ptr %piece.i.i.i.i, align 4, !noalias !16
  store ptr %data.i.i.i.i, ptr %piece.repack3.i.i.i.i, align 8, !noalias !16
  %.4.i.i.i = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !26
  fence release
  %.4.i.i25.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !26
  %.10.i.i = icmp eq i64 %.4.i.i25.i, 1
  br i1 %.10.i.i, label %.3.endif.if.i.i, label %.3.endif.i9.i, !prof !1

.3.endif.if.i.i:                                  ; preds = %.3.endif.i24.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4, !noalias !26
  br label %.3.endif.i9.i

B0.if:                                            ; preds = %B0.endif.endif.i, %entry, %B0.endif.endif.endif.i
  %excinfo.1.0.ph = phi ptr [ @.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, %B0.endif.endif.endif.i ], [ @.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.13, %B0.endif.endif.i ], [ @.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b.12, %entry ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8
  br label %common.ret

.3.endif.i9.i:                                    ; preds = %.3.endif.i24.i, %.3.endif.if.i.i
  %.4.i.i = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.4.i.i.i22 = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !27
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i, i8 0, i64 %.30.i, i1 false), !noalias !27
  fence release
  %.4.i.i10.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !27
  %.10.i.i23 = icmp eq i64 %.4.i.i10.i, 1
  br i1 %.10.i.i23, label %.3.endif.if.i.i24, label %.3.endif.i30, !prof !1

.3.endif.if.i.i24:                                ; preds = %.3.endif.i9.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4, !noalias !27
  br label %.3.endif.i30

.3.endif.i30:                                     ; preds = %.3.endif.if.i.i24, %.3.endif.i9.i
  %.4.i.i27 = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  store ptr %piece.i.i.i.i, ptr %retptr, align 8
  %retptr.repack9 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr null, ptr %retptr.repack9, align 8
  %retptr.repack11 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %arg.shape, ptr %retptr.repack11, align 8
  %retptr.repack13 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 4, ptr %retptr.repack13, align 8
  %retptr.repack15 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %data.i.i.i.i, ptr %retptr.repack15, align 8
  %retptr.repack17 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape, ptr %retptr.repack17, align 8
  %retptr.repack19 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 4, ptr %retptr.repack19, align 8
  fence release
  %.4.i.i31 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i = icmp eq i64 %.4.i.i31, 1
  br i1 %.10.i, label %.3.endif.if.i, label %.3.endif.i33, !prof !1

.3.endif.if.i:                                    ; preds = %.3.endif.i30
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4
  br label %.3.endif.i33

.3.endif.i33:                                     ; preds = %.3.endif.if.i, %.3.endif.i30
  fence release
  %.4.i.i34 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i35 = icmp eq i64 %.4.i.i34, 1
  br i1 %.10.i35, label %.3.endif.if.i36, label %common.ret, !prof !1

.3.endif.if.i36:                                  ; preds = %.3.endif.i33
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4
  br label %common.ret

common.ret:                                       ; preds = %.3.endif.if.i36, %.3.endif.i33, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %.3.endif.i33 ], [ 0, %.3.endif.if.i36 ]
  ret i32 %common.ret.op
}

define internal fastcc range(i32 0, 2) i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v352B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, i64 range(i64 -9223372036854775744, -9223372036854775808) %arg.shape) unnamed_addr {
entry:
  %.15.i = icmp slt i64 %arg.shape, 0
  br i1 %.15.i, label %B0.if, label %B0.endif.endif.endif.i, !prof !1

B0.endif.endif.endif.i:                           ; preds = %entry
  %all.i.i.i.i = add nuw i64 %arg.shape, 128
  %piece.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i), !noalias !30
  %none.i.i.i.i = icmp eq ptr %piece.i.i.i.i, null
  br i1 %none.i.i.i.i, label %B0.if, label %.3.endif.i24.i

.3.endif.i24.i:                                   ; preds = %B0.endif.endif.endif.i
  %address.i.i.i.i = ptrtoint ptr %piece.i.i.i.i to i64
  %after.i.i.i.i = add i64 %address.i.i.i.i, 127
  %even.i.i.i.i = and i64 %after.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %even.i.i.i.i to ptr
  %piece.repack3.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 24
  %0 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, i8 0, i64 32, i1 false), !noalias !30
  store i64 1, ptr %piece.i.i.i.i, align 4, !noalias !30
  store ptr %data.i.i.i.i, ptr %piece.repack3.i.i.i.i, align 8, !noalias !30
  %.4.i.i.i = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !40
  fence release
  %.4.i.i25.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !40
  %.10.i.i = icmp eq i64 %.4.i.i25.i, 1
  br i1 %.10.i.i, label %.3.endif.if.i.i, label %.3.endif.i9.i, !prof !1

.3.endif.if.i.i:                                  ; preds = %.3.endif.i24.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4, !noalias !40
  br label %.3.endif.i9.i

B0.if:                                            ; preds = %entry, %B0.endif.endif.endif.i
  %excinfo.1.0 = phi ptr [ @.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, %B0.endif.endif.endif.i ], [ @.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b.23, %entry ]
  store ptr %excinfo.1.0, ptr %excinfo, align 8
  br label %common.ret

.3.endif.i9.i:                                    ; preds = %.3.endif.i24.i, %.3.endif.if.i.i
  %.4.i.i = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.4.i.i.i22 = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !41
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i, i8 0, i64 %arg.shape, i1 false), !noalias !41
  fence release
  %.4.i.i10.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !41
  %.10.i.i23 = icmp eq i64 %.4.i.i10.i, 1
  br i1 %.10.i.i23, label %.3.endif.if.i.i24, label %.3.endif.i30, !prof !1

.3.endif.if.i.i24:                                ; preds = %.3.endif.i9.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4, !noalias !41
  br label %.3.endif.i30

.3.endif.i30:                                     ; preds = %.3.endif.if.i.i24, %.3.endif.i9.i
  %.4.i.i27 = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  store ptr %piece.i.i.i.i, ptr %retptr, align 8
  %retptr.repack9 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr null, ptr %retptr.repack9, align 8
  %retptr.repack11 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %arg.shape, ptr %retptr.repack11, align 8
  %retptr.repack13 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 1, ptr %retptr.repack13, align 8
  %retptr.repack15 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %data.i.i.i.i, ptr %retptr.repack15, align 8
  %retptr.repack17 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape, ptr %retptr.repack17, align 8
  %retptr.repack19 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 1, ptr %retptr.repack19, align 8
  fence release
  %.4.i.i31 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i = icmp eq i64 %.4.i.i31, 1
  br i1 %.10.i, label %.3.endif.if.i, label %.3.endif.i33, !prof !1

.3.endif.if.i:                                    ; preds = %.3.endif.i30
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4
  br label %.3.endif.i33

.3.endif.i33:                                     ; preds = %.3.endif.if.i, %.3.endif.i30
  fence release
  %.4.i.i34 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i35 = icmp eq i64 %.4.i.i34, 1
  br i1 %.10.i35, label %.3.endif.if.i36, label %common.ret, !prof !1

.3.endif.if.i36:                                  ; preds = %.3.endif.i33
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4
  br label %common.ret

common.ret:                                       ; preds = %.3.endif.if.i36, %.3.endif.i33, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %.3.endif.i33 ], [ 0, %.3.endif.if.i36 ]
  ret i32 %common.ret.op
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #0

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #0

define range(i64 0, -9223372036854775807) i64 @sparse_judging_structure(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr {
  %.153.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.1.i.i = alloca ptr, align 8
  %.218.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2.i.i = alloca ptr, align 8
  %.276.i.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.3.i.i = alloca ptr, align 8
  %.318.i.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.4.i.i = alloca ptr, align 8
  %.399.i.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.5.i.i = alloca ptr, align 8
  %.436.i.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.6.i.i = alloca ptr, align 8
  %.14.i = add i64 %a0, 32
  %.15.i = inttoptr i64 %.14.i to ptr
  %.16.i = load i64, ptr %.15.i, align 8, !noalias !44
  %.17.i = inttoptr i64 %.16.i to ptr
  %.19.i = load i64, ptr %.17.i, align 8, !noalias !44
  %.20.i = getelementptr i8, ptr %.17.i, i64 8
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !44
  %.23.i = add i64 %a0, 16
  %.24.i = inttoptr i64 %.23.i to ptr
  %.25.i = load i64, ptr %.24.i, align 8, !noalias !44
  %.28.i = inttoptr i64 %.25.i to ptr
  %.56.i = add i64 %a1, 32
  %.57.i = inttoptr i64 %.56.i to ptr
  %.58.i = load i64, ptr %.57.i, align 8, !noalias !44
  %.59.i = inttoptr i64 %.58.i to ptr
  %.62.i = getelementptr i8, ptr %.59.i, i64 8
  %.63.i = load i64, ptr %.62.i, align 8, !noalias !44
  %.65.i = add i64 %a1, 16
  %.66.i = inttoptr i64 %.65.i to ptr
  %.67.i = load i64, ptr %.66.i, align 8, !noalias !44
  %.70.i = inttoptr i64 %.67.i to ptr
  %.98.i = add i64 %a3, 32
  %.99.i = inttoptr i64 %.98.i to ptr
  %.100.i = load i64, ptr %.99.i, align 8, !noalias !44
  %.101.i = inttoptr i64 %.100.i to ptr
  %.103.i = load i64, ptr %.101.i, align 8, !noalias !44
  %.104.i = add i64 %a3, 16
  %.105.i = inttoptr i64 %.104.i to ptr
  %.106.i = load i64, ptr %.105.i, align 8, !noalias !44
  %.109.i = inttoptr i64 %.106.i to ptr
  %.134.i = add i64 %a4, 32
  %.135.i = inttoptr i64 %.134.i to ptr
  %.136.i = load i64, ptr %.135.i, align 8, !noalias !44
  %.137.i = inttoptr i64 %.136.i to ptr
  %.139.i = load i64, ptr %.137.i, align 8, !noalias !44
  %.140.i = add i64 %a4, 16
  %.141.i = inttoptr i64 %.140.i to ptr
  %.142.i = load i64, ptr %.141.i, align 8, !noalias !44
  %.145.i = inttoptr i64 %.142.i to ptr
  %.176.i = add i64 %a5, 16
  %.177.i = inttoptr i64 %.176.i to ptr
  %.178.i = load i64, ptr %.177.i, align 8, !noalias !44
  %.181.i = inttoptr i64 %.178.i to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %.153.i.i), !noalias !44
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i.i), !noalias !44
  call void @llvm.lifetime.start.p0(ptr nonnull %.218.i.i), !noalias !44
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.2.i.i), !noalias !44
  call void @llvm.lifetime.start.p0(ptr nonnull %.276.i.i), !noalias !44
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.3.i.i), !noalias !44
  call void @llvm.lifetime.start.p0(ptr nonnull %.318.i.i), !noalias !44
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.4.i.i), !noalias !44
  call void @llvm.lifetime.start.p0(ptr nonnull %.399.i.i), !noalias !44
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.5.i.i), !noalias !44
  call void @llvm.lifetime.start.p0(ptr nonnull %.436.i.i), !noalias !44
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.6.i.i), !noalias !44
  %.fca.4.gep1238.i.i = getelementptr inbounds nuw i8, ptr %.153.i.i, i64 32
  store ptr null, ptr %excinfo.1.i.i, align 8, !noalias !48
  %.fca.5.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.218.i.i, i64 48
  store ptr null, ptr %excinfo.2.i.i, align 8, !noalias !48
  %.fca.4.gep1070.i.i = getelementptr inbounds nuw i8, ptr %.276.i.i, i64 32
  %.fca.5.0.gep1071.i.i = getelementptr inbounds nuw i8, ptr %.276.i.i, i64 40
  store ptr null, ptr %excinfo.3.i.i, align 8, !noalias !48
  %.fca.4.gep1042.i.i = getelementptr inbounds nuw i8, ptr %.318.i.i, i64 32
  %.fca.5.0.gep1043.i.i = getelementptr inbounds nuw i8, ptr %.318.i.i, i64 40
  store ptr null, ptr %excinfo.4.i.i, align 8, !noalias !48
  %.fca.4.gep925.i.i = getelementptr inbounds nuw i8, ptr %.399.i.i, i64 32
  store ptr null, ptr %excinfo.5.i.i, align 8, !noalias !48
  %.fca.4.gep.i.i = getelementptr inbounds nuw i8, ptr %.436.i.i, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.436.i.i, i8 0, i64 56, i1 false), !noalias !48
  store ptr null, ptr %excinfo.6.i.i, align 8, !noalias !48
  %.96.i.i = sub i64 0, %.139.i
  %.104.0.i.i = ashr i64 %.96.i.i, 6
  %.137.i.i = sub nsw i64 0, %.104.0.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.153.i.i, i8 0, i64 72, i1 false), !noalias !48
  %.159.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v346B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE17class_28uint64_29(ptr %.153.i.i, ptr %excinfo.1.i.i, i64 %.137.i.i, i64 %.103.i)
  %.161.not.i.i = icmp eq i32 %.159.i.i, 0
  %.169.fca.0.load.i.i = load ptr, ptr %.153.i.i, align 8, !noalias !48
  %.169.fca.4.load.i.i = load ptr, ptr %.fca.4.gep1238.i.i, align 8, !noalias !48
  br i1 %.161.not.i.i, label %B0.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v344B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, !prof !52

B630.i.i:                                         ; preds = %B630.lr.ph.i.i, %B2503.i.i
  %.527.01681.i.i = phi i64 [ 0, %B630.lr.ph.i.i ], [ %.597.i.i, %B2503.i.i ]
  %.597.i.i = add nuw nsw i64 %.527.01681.i.i, 1
  br i1 %.7121652.not.i.i, label %B1466.i.i, label %B674.if.lr.ph.i.i

B674.if.lr.ph.i.i:                                ; preds = %B630.i.i
  %.942.i.i = mul i64 %.527.01681.i.i, %.21.i
  %1 = getelementptr i16, ptr %.28.i, i64 %.942.i.i
  %.1167.i.i = mul i64 %.527.01681.i.i, %.63.i
  %2 = getelementptr i16, ptr %.70.i, i64 %.1167.i.i
  br label %B674.if.i.i

B672.loopexit.i.i:                                ; preds = %B1430.i.i, %B1056.i.i
  %exitcond1685.not.i.i = icmp eq i64 %.103.i, %.725.i.i
  br i1 %exitcond1685.not.i.i, label %B1466.i.i, label %B674.if.i.i

B1056.i.i:                                        ; preds = %B802.if.i.i, %B676.endif.else.endif.endif.endif.if.i.i
  br i1 %.16181646.i.i, label %B1086.if.lr.ph.i.i, label %B672.loopexit.i.i

B1086.if.lr.ph.i.i:                               ; preds = %B1056.i.i
  %invariant.gep1644.i.i = getelementptr i64, ptr %.234.fca.4.load.i.i, i64 %.655.01653.i.i
  %invariant.gep.i.i = getelementptr i64, ptr %.169.fca.4.load.i.i, i64 %.655.01653.i.i
  br label %B1086.if.i.i

B1430.i.i:                                        ; preds = %B1200.if.i.i
  %.1631.i.i = add nuw nsw i64 %.1562.01647.i.i, 1
  %.1914.i.i = mul i64 %.1562.01647.i.i, %.169.fca.5.1.load.i.i
  %gep1650.i.i = getelementptr i64, ptr %invariant.gep.i.i, i64 %.1914.i.i
  store i64 %.1818.i.i, ptr %gep1650.i.i, align 8, !noalias !48
  %.1975.i.i = mul i64 %.1562.01647.i.i, %.234.fca.5.1.load.i.i
  %gep.i.i = getelementptr i64, ptr %invariant.gep1644.i.i, i64 %.1975.i.i
  store i64 %.1857.i.i, ptr %gep.i.i, align 8, !noalias !48
  %exitcond1684.not.i.i = icmp eq i64 %.1631.i.i, %spec.select1630.i.i
  br i1 %exitcond1684.not.i.i, label %B672.loopexit.i.i, label %B1086.if.i.i

B1466.i.i:                                        ; preds = %B672.loopexit.i.i, %B630.i.i
  br i1 %.20901671.not.i.i, label %B2216.thread.i.i, label %B1590.if.i.i

B1588.loopexit.i.i:                               ; preds = %B2008.if.i.i
  %exitcond1690.not.i.i = icmp eq i64 %.2033.01672.i.i, %spec.select1631.i.i
  br i1 %exitcond1690.not.i.i, label %B2216.i.i, label %B1590.if.i.i

B1654.loopexit.i.i:                               ; preds = %B1728.if.i.i
  %.2840.i.i = add nuw nsw i64 %.2771.01663.i.i, 1
  %exitcond1688.not.i.i = icmp eq i64 %.2840.i.i, %spec.select1630.i.i
  br i1 %exitcond1688.not.i.i, label %B2008.if.i.i.preheader, label %B1728.if.preheader.i.i

B2216.i.i:                                        ; preds = %B1588.loopexit.i.i
  %.3690.i.i = icmp sgt i64 %.3666.i.i, 0
  br i1 %.3690.i.i, label %3, label %B2216.thread.i.i

3:                                                ; preds = %B2216.i.i
  %4 = sitofp i64 %.3597.i.i to double
  %.3693.i.i = uitofp nneg i64 %.3666.i.i to double
  %root.i.le.i.i = tail call double @llvm.sqrt.f64(double %.3693.i.i)
  %.3713.i.i = fdiv double %4, %root.i.le.i.i
  br label %B2216.thread.i.i

B2216.thread.i.i:                                 ; preds = %3, %B2216.i.i, %B1466.i.i
  %5 = phi double [ %.3713.i.i, %3 ], [ 0.000000e+00, %B2216.i.i ], [ 0.000000e+00, %B1466.i.i ]
  %6 = getelementptr double, ptr %.181.i, i64 %.527.01681.i.i
  store double %5, ptr %6, align 8, !noalias !48
  br i1 %.4.i.i1494.i.i, label %NRT_incref.exit.i.i.i, label %.3.endif.i.i.i.i, !prof !1

.3.endif.i.i.i.i:                                 ; preds = %B2216.thread.i.i
  %.4.i.i.i.i.i = atomicrmw add ptr %.169.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !53
  br label %NRT_incref.exit.i.i.i

NRT_incref.exit.i.i.i:                            ; preds = %.3.endif.i.i.i.i, %B2216.thread.i.i
  br i1 %.123149.not.i.i.i, label %B234.i.i.i, label %B60.if.i.i.i

B188.loopexit.i.i.i:                              ; preds = %B156.if.i.i.i
  %7 = icmp ne i64 %.355.i.i.i, 0
  %8 = zext i1 %7 to i64
  br label %B188.i.i.i

B188.i.i.i:                                       ; preds = %B60.if.i.i.i, %B188.loopexit.i.i.i
  %every.2.1.lcssa.i.i.i = phi i64 [ 0, %B60.if.i.i.i ], [ %8, %B188.loopexit.i.i.i ]
  %.397.i.i.i = add nuw nsw i64 %every.2.1.lcssa.i.i.i, %found.2.0152.i.i.i
  %exitcond154.not.i.i.i = icmp eq i64 %.136.i.i.i, %.169.fca.5.1.load.i.i
  br i1 %exitcond154.not.i.i.i, label %B234.i.i.i, label %B60.if.i.i.i

B234.i.i.i:                                       ; preds = %B188.i.i.i, %NRT_incref.exit.i.i.i
  %found.2.0.lcssa.i.i.i = phi i64 [ 0, %NRT_incref.exit.i.i.i ], [ %.397.i.i.i, %B188.i.i.i ]
  br i1 %.4.i.i1494.i.i, label %_ZN14sparse_kernels7judging10_rows_withB4v355B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE.exit.thread.i.i, label %.3.endif.i139.i.i.i, !prof !1

.3.endif.i139.i.i.i:                              ; preds = %B234.i.i.i
  fence release
  %.4.i.i140.i.i.i = atomicrmw sub ptr %.169.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !53
  %.10.i.i.i.i = icmp eq i64 %.4.i.i140.i.i.i, 1
  br i1 %.10.i.i.i.i, label %.3.endif.if.i.i.i.i, label %_ZN14sparse_kernels7judging10_rows_withB4v355B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE.exit.i.i, !prof !1

.3.endif.if.i.i.i.i:                              ; preds = %.3.endif.i139.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.169.fca.0.load.i.i) #4, !noalias !53
  br label %_ZN14sparse_kernels7judging10_rows_withB4v355B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE.exit.i.i

B60.if.i.i.i:                                     ; preds = %NRT_incref.exit.i.i.i, %B188.i.i.i
  %found.2.0152.i.i.i = phi i64 [ %.397.i.i.i, %B188.i.i.i ], [ 0, %NRT_incref.exit.i.i.i ]
  %.65.0151.i.i.i = phi i64 [ %.136.i.i.i, %B188.i.i.i ], [ 0, %NRT_incref.exit.i.i.i ]
  %.136.i.i.i = add nuw nsw i64 %.65.0151.i.i.i, 1
  br i1 %.261143.not.i.i.i, label %B188.i.i.i, label %B156.if.lr.ph.i.i.i

B156.if.lr.ph.i.i.i:                              ; preds = %B60.if.i.i.i
  %invariant.gep.i.i.i = getelementptr i64, ptr %.169.fca.4.load.i.i, i64 %.65.0151.i.i.i
  br label %B156.if.i.i.i

B156.if.i.i.i:                                    ; preds = %B156.if.i.i.i, %B156.if.lr.ph.i.i.i
  %every.2.1146.i.i.i = phi i64 [ 0, %B156.if.lr.ph.i.i.i ], [ %.355.i.i.i, %B156.if.i.i.i ]
  %.205.0144.i.i.i = phi i64 [ 0, %B156.if.lr.ph.i.i.i ], [ %.274.i.i.i, %B156.if.i.i.i ]
  %.274.i.i.i = add nuw nsw i64 %.205.0144.i.i.i, 1
  %.346.i.i.i = mul i64 %.205.0144.i.i.i, %.169.fca.5.1.load.i.i
  %gep148.i.i.i = getelementptr i64, ptr %invariant.gep.i.i.i, i64 %.346.i.i.i
  %.351.i.i.i = load i64, ptr %gep148.i.i.i, align 8, !noalias !53
  %.355.i.i.i = or i64 %.351.i.i.i, %every.2.1146.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.169.fca.5.0.load.i.i, %.274.i.i.i
  br i1 %exitcond.not.i.i.i, label %B188.loopexit.i.i.i, label %B156.if.i.i.i

_ZN14sparse_kernels7judging10_rows_withB4v355B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE.exit.i.i: ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i139.i.i.i
  %.3792.i.i = icmp sgt i64 %found.2.0.lcssa.i.i.i, 0
  %.3791.i.i = shl nsw i64 %found.2.0.lcssa.i.i.i, 1
  %.3805.i.i = icmp slt i64 %.3791.i.i, %.103.i
  %or.cond.i.i = select i1 %.3792.i.i, i1 %.3805.i.i, i1 false
  br i1 %or.cond.i.i, label %B2468.i.i, label %.3.endif.i.i1496.i.i

_ZN14sparse_kernels7judging10_rows_withB4v355B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE.exit.thread.i.i: ; preds = %B234.i.i.i
  %.37921620.i.i = icmp sgt i64 %found.2.0.lcssa.i.i.i, 0
  %.37911621.i.i = shl nsw i64 %found.2.0.lcssa.i.i.i, 1
  %.38051622.i.i = icmp slt i64 %.37911621.i.i, %.103.i
  %or.cond1623.i.i = select i1 %.37921620.i.i, i1 %.38051622.i.i, i1 false
  br i1 %or.cond1623.i.i, label %B2468.i.i, label %NRT_incref.exit.i1498.i.i

.3.endif.i.i1496.i.i:                             ; preds = %_ZN14sparse_kernels7judging10_rows_withB4v355B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE.exit.i.i
  %.4.i.i.i1497.i.i = atomicrmw add ptr %.169.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !56
  br label %NRT_incref.exit.i1498.i.i

NRT_incref.exit.i1498.i.i:                        ; preds = %.3.endif.i.i1496.i.i, %_ZN14sparse_kernels7judging10_rows_withB4v355B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE.exit.thread.i.i
  br i1 %.261143.not.i.i.i, label %B298.i.i.i, label %B96.if.i.i.i

B224.loopexit.i.i.i:                              ; preds = %B192.if.i.i.i
  %9 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.355.i1503.i.i)
  br label %B224.i.i.i

B224.i.i.i:                                       ; preds = %B96.if.i.i.i, %B224.loopexit.i.i.i
  %every.2.1.lcssa.i1505.i.i = phi i64 [ 0, %B96.if.i.i.i ], [ %9, %B224.loopexit.i.i.i ]
  %.370.i.i.i = add nuw nsw i64 %every.2.1.lcssa.i1505.i.i, %found.2.0149.i.i.i
  %exitcond151.not.i.i.i = icmp eq i64 %.136.i1499.i.i, %.169.fca.5.0.load.i.i
  br i1 %exitcond151.not.i.i.i, label %B298.i.i.i, label %B96.if.i.i.i

B298.i.i.i:                                       ; preds = %B224.i.i.i, %NRT_incref.exit.i1498.i.i
  %found.2.0.lcssa.i1506.i.i = phi i64 [ 0, %NRT_incref.exit.i1498.i.i ], [ %.370.i.i.i, %B224.i.i.i ]
  br i1 %.4.i.i1494.i.i, label %_ZN14sparse_kernels7judging13_columns_withB4v356B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE.exit.i.i, label %.3.endif.i138.i.i.i, !prof !1

.3.endif.i138.i.i.i:                              ; preds = %B298.i.i.i
  fence release
  %.4.i.i139.i.i.i = atomicrmw sub ptr %.169.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !56
  %.10.i.i1507.i.i = icmp eq i64 %.4.i.i139.i.i.i, 1
  br i1 %.10.i.i1507.i.i, label %.3.endif.if.i.i1508.i.i, label %_ZN14sparse_kernels7judging13_columns_withB4v356B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE.exit.i.i, !prof !1

.3.endif.if.i.i1508.i.i:                          ; preds = %.3.endif.i138.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.169.fca.0.load.i.i) #4, !noalias !56
  br label %_ZN14sparse_kernels7judging13_columns_withB4v356B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE.exit.i.i

B96.if.i.i.i:                                     ; preds = %NRT_incref.exit.i1498.i.i, %B224.i.i.i
  %found.2.0149.i.i.i = phi i64 [ %.370.i.i.i, %B224.i.i.i ], [ 0, %NRT_incref.exit.i1498.i.i ]
  %.65.0147.i.i.i = phi i64 [ %.136.i1499.i.i, %B224.i.i.i ], [ 0, %NRT_incref.exit.i1498.i.i ]
  %.136.i1499.i.i = add nuw nsw i64 %.65.0147.i.i.i, 1
  br i1 %.123149.not.i.i.i, label %B224.i.i.i, label %B192.if.lr.ph.i.i.i

B192.if.lr.ph.i.i.i:                              ; preds = %B96.if.i.i.i
  %.346.i1500.i.i = mul i64 %.65.0147.i.i.i, %.169.fca.5.1.load.i.i
  %10 = getelementptr i64, ptr %.169.fca.4.load.i.i, i64 %.346.i1500.i.i
  br label %B192.if.i.i.i

B192.if.i.i.i:                                    ; preds = %B192.if.i.i.i, %B192.if.lr.ph.i.i.i
  %every.2.1145.i.i.i = phi i64 [ 0, %B192.if.lr.ph.i.i.i ], [ %.355.i1503.i.i, %B192.if.i.i.i ]
  %.205.0143.i.i.i = phi i64 [ 0, %B192.if.lr.ph.i.i.i ], [ %.274.i1501.i.i, %B192.if.i.i.i ]
  %.274.i1501.i.i = add nuw nsw i64 %.205.0143.i.i.i, 1
  %11 = getelementptr i64, ptr %10, i64 %.205.0143.i.i.i
  %.351.i1502.i.i = load i64, ptr %11, align 8, !noalias !56
  %.355.i1503.i.i = or i64 %.351.i1502.i.i, %every.2.1145.i.i.i
  %exitcond.not.i1504.i.i = icmp eq i64 %.169.fca.5.1.load.i.i, %.274.i1501.i.i
  br i1 %exitcond.not.i1504.i.i, label %B224.loopexit.i.i.i, label %B192.if.i.i.i

_ZN14sparse_kernels7judging13_columns_withB4v356B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE.exit.i.i: ; preds = %.3.endif.if.i.i1508.i.i, %.3.endif.i138.i.i.i, %B298.i.i.i
  %.3844.i.i = icmp sgt i64 %found.2.0.lcssa.i1506.i.i, 0
  %.3843.i.i = shl nsw i64 %found.2.0.lcssa.i1506.i.i, 1
  %.3857.i.i = icmp slt i64 %.3843.i.i, %.139.i
  %or.cond1468.i.i = select i1 %.3844.i.i, i1 %.3857.i.i, i1 false
  br i1 %or.cond1468.i.i, label %B2468.i.i, label %B2503.i.i

B2468.i.i:                                        ; preds = %_ZN14sparse_kernels7judging13_columns_withB4v356B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE.exit.i.i, %_ZN14sparse_kernels7judging10_rows_withB4v355B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE.exit.thread.i.i, %_ZN14sparse_kernels7judging10_rows_withB4v355B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE.exit.i.i
  store double 0x7FF0000000000000, ptr %6, align 8, !noalias !48
  br label %B2503.i.i

B2502.i.i:                                        ; preds = %B2503.i.i, %NRT_decref.exit1594.i.i
  %.4.i1509.i.i = icmp eq ptr %.332.fca.0.load.i.i, null
  br i1 %.4.i1509.i.i, label %NRT_decref.exit1514.i.i, label %.3.endif.i1510.i.i, !prof !1

.3.endif.i1510.i.i:                               ; preds = %B2502.i.i
  fence release
  %.4.i.i1511.i.i = atomicrmw sub ptr %.332.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !48
  %.10.i1512.i.i = icmp eq i64 %.4.i.i1511.i.i, 1
  br i1 %.10.i1512.i.i, label %.3.endif.if.i1513.i.i, label %NRT_decref.exit1514.i.i, !prof !1

.3.endif.if.i1513.i.i:                            ; preds = %.3.endif.i1510.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.332.fca.0.load.i.i) #4, !noalias !48
  br label %NRT_decref.exit1514.i.i

NRT_decref.exit1514.i.i:                          ; preds = %.3.endif.if.i1513.i.i, %.3.endif.i1510.i.i, %B2502.i.i
  %.4.i1515.i.i = icmp eq ptr %.234.fca.0.load.i.i, null
  br i1 %.4.i1515.i.i, label %NRT_decref.exit1520.i.i, label %.3.endif.i1516.i.i, !prof !1

.3.endif.i1516.i.i:                               ; preds = %NRT_decref.exit1514.i.i
  fence release
  %.4.i.i1517.i.i = atomicrmw sub ptr %.234.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !48
  %.10.i1518.i.i = icmp eq i64 %.4.i.i1517.i.i, 1
  br i1 %.10.i1518.i.i, label %.3.endif.if.i1519.i.i, label %NRT_decref.exit1520.i.i, !prof !1

.3.endif.if.i1519.i.i:                            ; preds = %.3.endif.i1516.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.234.fca.0.load.i.i) #4, !noalias !48
  br label %NRT_decref.exit1520.i.i

NRT_decref.exit1520.i.i:                          ; preds = %.3.endif.if.i1519.i.i, %.3.endif.i1516.i.i, %NRT_decref.exit1514.i.i
  %.4.i1527.i.i = icmp eq ptr %.169.fca.0.load.i.i, null
  br i1 %.4.i1527.i.i, label %NRT_decref.exit1532.i.i, label %.3.endif.i1528.i.i, !prof !1

.3.endif.i1528.i.i:                               ; preds = %NRT_decref.exit1520.i.i
  fence release
  %.4.i.i1529.i.i = atomicrmw sub ptr %.169.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !48
  %.10.i1530.i.i = icmp eq i64 %.4.i.i1529.i.i, 1
  br i1 %.10.i1530.i.i, label %.3.endif.if.i1531.i.i, label %NRT_decref.exit1532.i.i, !prof !1

.3.endif.if.i1531.i.i:                            ; preds = %.3.endif.i1528.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.169.fca.0.load.i.i) #4, !noalias !48
  br label %NRT_decref.exit1532.i.i

NRT_decref.exit1532.i.i:                          ; preds = %.3.endif.if.i1531.i.i, %.3.endif.i1528.i.i, %NRT_decref.exit1520.i.i
  %.4.i1533.i.i = icmp eq ptr %.450.fca.0.load.i.i, null
  br i1 %.4.i1533.i.i, label %NRT_decref.exit1538.i.i, label %.3.endif.i1534.i.i, !prof !1

.3.endif.i1534.i.i:                               ; preds = %NRT_decref.exit1532.i.i
  fence release
  %.4.i.i1535.i.i = atomicrmw sub ptr %.450.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !48
  %.10.i1536.i.i = icmp eq i64 %.4.i.i1535.i.i, 1
  br i1 %.10.i1536.i.i, label %.3.endif.if.i1537.i.i, label %NRT_decref.exit1538.i.i, !prof !1

.3.endif.if.i1537.i.i:                            ; preds = %.3.endif.i1534.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.450.fca.0.load.i.i) #4, !noalias !48
  br label %NRT_decref.exit1538.i.i

NRT_decref.exit1538.i.i:                          ; preds = %.3.endif.if.i1537.i.i, %.3.endif.i1534.i.i, %NRT_decref.exit1532.i.i
  br i1 %.4.i1585.i.i, label %NRT_decref.exit1556.i.i, label %.3.endif.i1552.i.i, !prof !1

.3.endif.i1552.i.i:                               ; preds = %NRT_decref.exit1538.i.i
  fence release
  %.4.i.i1553.i.i = atomicrmw sub ptr %.413.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !48
  %.10.i1554.i.i = icmp eq i64 %.4.i.i1553.i.i, 1
  br i1 %.10.i1554.i.i, label %.3.endif.if.i1555.i.i, label %NRT_decref.exit1556.i.i, !prof !1

.3.endif.if.i1555.i.i:                            ; preds = %.3.endif.i1552.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.413.fca.0.load.i.i) #4, !noalias !48
  br label %NRT_decref.exit1556.i.i

NRT_decref.exit1556.i.i:                          ; preds = %.3.endif.if.i1555.i.i, %.3.endif.i1552.i.i, %NRT_decref.exit1538.i.i
  br i1 %.4.i1575.i.i, label %_ZN13_3cdynamic_3e5entryB4v344B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, label %.3.endif.i1558.i.i, !prof !1

.3.endif.i1558.i.i:                               ; preds = %NRT_decref.exit1556.i.i
  fence release
  %.4.i.i1559.i.i = atomicrmw sub ptr %.290.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !48
  %.10.i1560.i.i = icmp eq i64 %.4.i.i1559.i.i, 1
  br i1 %.10.i1560.i.i, label %.3.endif.if.i1561.i.i, label %_ZN13_3cdynamic_3e5entryB4v344B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, !prof !1

.3.endif.if.i1561.i.i:                            ; preds = %.3.endif.i1558.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.290.fca.0.load.i.i) #4, !noalias !48
  br label %_ZN13_3cdynamic_3e5entryB4v344B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit

B2503.i.i:                                        ; preds = %B2468.i.i, %_ZN14sparse_kernels7judging13_columns_withB4v356B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE.exit.i.i
  %exitcond1691.not.i.i = icmp eq i64 %.597.i.i, %.19.i
  br i1 %exitcond1691.not.i.i, label %B2502.i.i, label %B630.i.i

B0.endif.endif.i.i:                               ; preds = %0
  %.fca.4.gep1138.i.i = getelementptr inbounds nuw i8, ptr %.218.i.i, i64 32
  %.fca.5.1.gep1240.i.i = getelementptr inbounds nuw i8, ptr %.153.i.i, i64 48
  %.fca.5.0.gep1239.i.i = getelementptr inbounds nuw i8, ptr %.153.i.i, i64 40
  %.169.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep1239.i.i, align 8, !noalias !48
  %.169.fca.5.1.load.i.i = load i64, ptr %.fca.5.1.gep1240.i.i, align 8, !noalias !48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.218.i.i, i8 0, i64 72, i1 false), !noalias !48
  %.224.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v346B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE17class_28uint64_29(ptr %.218.i.i, ptr %excinfo.2.i.i, i64 %.137.i.i, i64 %.103.i)
  %.226.not.i.i = icmp eq i32 %.224.i.i, 0
  %.234.fca.0.load.i.i = load ptr, ptr %.218.i.i, align 8, !noalias !48
  %.234.fca.4.load.i.i = load ptr, ptr %.fca.4.gep1138.i.i, align 8, !noalias !48
  br i1 %.226.not.i.i, label %B0.endif.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v344B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, !prof !52

B0.endif.endif.endif.i.i:                         ; preds = %B0.endif.endif.i.i
  %.234.fca.5.1.load.i.i = load i64, ptr %.fca.5.1.gep.i.i, align 8, !noalias !48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.276.i.i, i8 0, i64 56, i1 false), !noalias !48
  %.280.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v349B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int32_29(ptr %.276.i.i, ptr %excinfo.3.i.i, i64 %.103.i)
  %.282.not.i.i = icmp eq i32 %.280.i.i, 0
  %.290.fca.0.load.i.i = load ptr, ptr %.276.i.i, align 8, !noalias !48
  %.290.fca.4.load.i.i = load ptr, ptr %.fca.4.gep1070.i.i, align 8, !noalias !48
  %.290.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep1071.i.i, align 8, !noalias !48
  br i1 %.282.not.i.i, label %B0.endif.endif.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v344B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, !prof !52

B0.endif.endif.endif.endif.i.i:                   ; preds = %B0.endif.endif.endif.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.318.i.i, i8 0, i64 56, i1 false), !noalias !48
  %.322.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v349B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int32_29(ptr %.318.i.i, ptr %excinfo.4.i.i, i64 %.103.i)
  %.324.not.i.i = icmp eq i32 %.322.i.i, 0
  %.332.fca.0.load.i.i = load ptr, ptr %.318.i.i, align 8, !noalias !48
  %.332.fca.4.load.i.i = load ptr, ptr %.fca.4.gep1042.i.i, align 8, !noalias !48
  br i1 %.324.not.i.i, label %B0.endif.endif.endif.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v344B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, !prof !52

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %B0.endif.endif.endif.endif.i.i
  %.332.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep1043.i.i, align 8, !noalias !48
  %.4.i1575.i.i = icmp eq ptr %.290.fca.0.load.i.i, null
  br i1 %.4.i1575.i.i, label %NRT_incref.exit1578.i.i, label %.3.endif.i1576.i.i, !prof !1

.3.endif.i1576.i.i:                               ; preds = %B0.endif.endif.endif.endif.endif.i.i
  %.4.i.i1577.i.i = atomicrmw add ptr %.290.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !48
  br label %NRT_incref.exit1578.i.i

NRT_incref.exit1578.i.i:                          ; preds = %.3.endif.i1576.i.i, %B0.endif.endif.endif.endif.endif.i.i
  %.398.i.i = shl nsw i64 %.137.i.i, 6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.399.i.i, i8 0, i64 56, i1 false), !noalias !48
  %.403.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v352B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29(ptr %.399.i.i, ptr %excinfo.5.i.i, i64 %.398.i.i)
  %.405.not.i.i = icmp eq i32 %.403.i.i, 0
  %.413.fca.0.load.i.i = load ptr, ptr %.399.i.i, align 8, !noalias !48
  %.413.fca.4.load.i.i = load ptr, ptr %.fca.4.gep925.i.i, align 8, !noalias !48
  br i1 %.4.i1575.i.i, label %NRT_decref.exit1584.i.i, label %.3.endif.i1580.i.i, !prof !1

.3.endif.i1580.i.i:                               ; preds = %NRT_incref.exit1578.i.i
  fence release
  %.4.i.i1581.i.i = atomicrmw sub ptr %.290.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !48
  %.10.i1582.i.i = icmp eq i64 %.4.i.i1581.i.i, 1
  br i1 %.10.i1582.i.i, label %.3.endif.if.i1583.i.i, label %NRT_decref.exit1584.i.i, !prof !1

.3.endif.if.i1583.i.i:                            ; preds = %.3.endif.i1580.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.290.fca.0.load.i.i) #4, !noalias !48
  br label %NRT_decref.exit1584.i.i

NRT_decref.exit1584.i.i:                          ; preds = %.3.endif.if.i1583.i.i, %.3.endif.i1580.i.i, %NRT_incref.exit1578.i.i
  br i1 %.405.not.i.i, label %B0.endif.endif.endif.endif.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v344B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, !prof !52

B0.endif.endif.endif.endif.endif.endif.i.i:       ; preds = %NRT_decref.exit1584.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.436.i.i, i8 0, i64 56, i1 false), !noalias !48
  %.440.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v352B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29(ptr %.436.i.i, ptr %excinfo.6.i.i, i64 %.398.i.i)
  %.442.not.i.i = icmp eq i32 %.440.i.i, 0
  %.450.fca.0.load.i.i = load ptr, ptr %.436.i.i, align 8, !noalias !48
  %.450.fca.4.load.i.i = load ptr, ptr %.fca.4.gep.i.i, align 8, !noalias !48
  br i1 %.442.not.i.i, label %B0.endif.endif.endif.endif.endif.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v344B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, !prof !52

B0.endif.endif.endif.endif.endif.endif.endif.i.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.i.i
  %.4.i1585.i.i = icmp eq ptr %.413.fca.0.load.i.i, null
  br i1 %.4.i1585.i.i, label %NRT_decref.exit1594.i.i, label %.3.endif.i1590.i.i, !prof !1

.3.endif.i1590.i.i:                               ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.i.i
  %.4.i.i1587.i.i = atomicrmw add ptr %.413.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !48
  fence release
  %.4.i.i1591.i.i = atomicrmw sub ptr %.413.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !48
  %.10.i1592.i.i = icmp eq i64 %.4.i.i1591.i.i, 1
  br i1 %.10.i1592.i.i, label %.3.endif.if.i1593.i.i, label %NRT_decref.exit1594.i.i, !prof !1

.3.endif.if.i1593.i.i:                            ; preds = %.3.endif.i1590.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.413.fca.0.load.i.i) #4, !noalias !48
  br label %NRT_decref.exit1594.i.i

NRT_decref.exit1594.i.i:                          ; preds = %.3.endif.if.i1593.i.i, %.3.endif.i1590.i.i, %B0.endif.endif.endif.endif.endif.endif.endif.i.i
  %.5841679.not.i.i = icmp slt i64 %.19.i, 1
  br i1 %.5841679.not.i.i, label %B2502.i.i, label %B630.lr.ph.i.i

B630.lr.ph.i.i:                                   ; preds = %NRT_decref.exit1594.i.i
  %.7121652.not.i.i = icmp slt i64 %.103.i, 1
  %.13071637.not.i.i = icmp slt i64 %.139.i, 1
  %.1576.inv.i.i = icmp slt i64 %.104.0.i.i, 0
  %spec.select1630.i.i = select i1 %.1576.inv.i.i, i64 %.137.i.i, i64 0
  %.16181646.i.i = icmp sgt i64 %spec.select1630.i.i, 0
  %.2046.i.i = add i64 %.103.i, -1
  %spec.select1631.i.i = tail call i64 @llvm.smax.i64(i64 %.2046.i.i, i64 0)
  %.20901671.not.i.i = icmp slt i64 %.2046.i.i, 1
  %.2332.i.i = icmp slt i64 %.290.fca.5.0.load.i.i, 1
  %.2634.i.i = icmp slt i64 %.332.fca.5.0.load.i.i, 1
  %.4.i.i1494.i.i = icmp eq ptr %.169.fca.0.load.i.i, null
  %.123149.not.i.i.i = icmp slt i64 %.169.fca.5.1.load.i.i, 1
  %.261143.not.i.i.i = icmp slt i64 %.169.fca.5.0.load.i.i, 1
  br label %B630.i.i

B674.if.i.i:                                      ; preds = %B672.loopexit.i.i, %B674.if.lr.ph.i.i
  %.655.01653.i.i = phi i64 [ 0, %B674.if.lr.ph.i.i ], [ %.725.i.i, %B672.loopexit.i.i ]
  %.725.i.i = add nuw nsw i64 %.655.01653.i.i, 1
  %12 = getelementptr i64, ptr %.109.i, i64 %.655.01653.i.i
  %.783.i.i = load i64, ptr %12, align 8, !noalias !48
  %.785.i.i = mul nsw i64 %.783.i.i, %a2
  %.835.i.i = icmp slt i64 %.785.i.i, 0
  %.836.i.i = select i1 %.835.i.i, i64 %.21.i, i64 0
  %.837.i.i = add i64 %.836.i.i, %.785.i.i
  %.840.i.i = icmp slt i64 %.837.i.i, 0
  br i1 %.840.i.i, label %B676.else.if.i.i, label %B676.else.endif.i.i, !prof !1

B676.else.if.i.i:                                 ; preds = %B674.if.i.i
  br label %B676.else.endif.i.i

B676.else.endif.i.i:                              ; preds = %B676.else.if.i.i, %B674.if.i.i
  %.825.sroa.0.1.i.i = phi i64 [ 0, %B676.else.if.i.i ], [ %.837.i.i, %B674.if.i.i ]
  %.845.not.i.i = icmp slt i64 %.837.i.i, %.21.i
  br i1 %.845.not.i.i, label %B676.else.endif.endif.endif.if.i.i, label %B676.else.endif.if.i.i, !prof !52

B676.else.endif.if.i.i:                           ; preds = %B676.else.endif.i.i
  br label %B676.else.endif.endif.endif.if.i.i

B676.else.endif.endif.endif.if.i.i:               ; preds = %B676.else.endif.if.i.i, %B676.else.endif.i.i
  %.825.sroa.0.3.i.i = phi i64 [ %.21.i, %B676.else.endif.if.i.i ], [ %.825.sroa.0.1.i.i, %B676.else.endif.i.i ]
  %.946.i.i = getelementptr i16, ptr %1, i64 %.825.sroa.0.3.i.i
  %.1061.i.i = select i1 %.835.i.i, i64 %.63.i, i64 0
  %.1062.i.i = add i64 %.1061.i.i, %.785.i.i
  %.1065.i.i = icmp slt i64 %.1062.i.i, 0
  br i1 %.1065.i.i, label %B676.endif.else.if.i.i, label %B676.endif.else.endif.i.i, !prof !1

B676.endif.else.if.i.i:                           ; preds = %B676.else.endif.endif.endif.if.i.i
  br label %B676.endif.else.endif.i.i

B676.endif.else.endif.i.i:                        ; preds = %B676.endif.else.if.i.i, %B676.else.endif.endif.endif.if.i.i
  %.1050.sroa.0.1.i.i = phi i64 [ 0, %B676.endif.else.if.i.i ], [ %.1062.i.i, %B676.else.endif.endif.endif.if.i.i ]
  %.1070.not.i.i = icmp slt i64 %.1062.i.i, %.63.i
  br i1 %.1070.not.i.i, label %B676.endif.else.endif.endif.endif.if.i.i, label %B676.endif.else.endif.if.i.i, !prof !52

B676.endif.else.endif.if.i.i:                     ; preds = %B676.endif.else.endif.i.i
  br label %B676.endif.else.endif.endif.endif.if.i.i

B676.endif.else.endif.endif.endif.if.i.i:         ; preds = %B676.endif.else.endif.if.i.i, %B676.endif.else.endif.i.i
  %.1050.sroa.0.3.i.i = phi i64 [ %.63.i, %B676.endif.else.endif.if.i.i ], [ %.1050.sroa.0.1.i.i, %B676.endif.else.endif.i.i ]
  %.1171.i.i = getelementptr i16, ptr %2, i64 %.1050.sroa.0.3.i.i
  br i1 %.13071637.not.i.i, label %B1056.i.i, label %B802.if.i.i

B802.if.i.i:                                      ; preds = %B676.endif.else.endif.endif.endif.if.i.i, %B802.if.i.i
  %.1251.01638.i.i = phi i64 [ %.1320.i.i, %B802.if.i.i ], [ 0, %B676.endif.else.endif.endif.endif.if.i.i ]
  %.1320.i.i = add nuw nsw i64 %.1251.01638.i.i, 1
  %13 = getelementptr i64, ptr %.145.i, i64 %.1251.01638.i.i
  %.1374.i.i = load i64, ptr %13, align 8, !noalias !48
  %.1400.i.i = getelementptr i16, ptr %.946.i.i, i64 %.1374.i.i
  %.1401.i.i = load i16, ptr %.1400.i.i, align 2, !noalias !48
  %.1427.i.i = getelementptr i16, ptr %.1171.i.i, i64 %.1374.i.i
  %.1428.i.i = load i16, ptr %.1427.i.i, align 2, !noalias !48
  %.1429.i.i = icmp ne i16 %.1401.i.i, %.1428.i.i
  %14 = getelementptr i8, ptr %.413.fca.4.load.i.i, i64 %.1251.01638.i.i
  %.1460.i.i = zext i1 %.1429.i.i to i8
  store i8 %.1460.i.i, ptr %14, align 1, !noalias !48
  %.1466.neg.i.i = ashr i16 %.1401.i.i, 15
  %15 = or i16 %.1466.neg.i.i, -32768
  %.14751466.i.i = xor i16 %15, %.1401.i.i
  %.1480.neg.i.i = ashr i16 %.1428.i.i, 15
  %16 = or i16 %.1480.neg.i.i, -32768
  %.14891467.i.i = xor i16 %16, %.1428.i.i
  %.1490.i.i = icmp ult i16 %.14751466.i.i, %.14891467.i.i
  %17 = getelementptr i8, ptr %.450.fca.4.load.i.i, i64 %.1251.01638.i.i
  %.1521.i.i = zext i1 %.1490.i.i to i8
  store i8 %.1521.i.i, ptr %17, align 1, !noalias !48
  %exitcond.not.i.i = icmp eq i64 %.139.i, %.1320.i.i
  br i1 %exitcond.not.i.i, label %B1056.i.i, label %B802.if.i.i

B1086.if.i.i:                                     ; preds = %B1430.i.i, %B1086.if.lr.ph.i.i
  %.1562.01647.i.i = phi i64 [ 0, %B1086.if.lr.ph.i.i ], [ %.1631.i.i, %B1430.i.i ]
  %.1783.i.i = shl nsw i64 %.1562.01647.i.i, 6
  br label %B1200.if.i.i

B1200.if.i.i:                                     ; preds = %B1200.if.i.i, %B1086.if.i.i
  %some.2.31643.i.i = phi i64 [ 0, %B1086.if.i.i ], [ %.1818.i.i, %B1200.if.i.i ]
  %fewer.2.31642.i.i = phi i64 [ 0, %B1086.if.i.i ], [ %.1857.i.i, %B1200.if.i.i ]
  %.1688.01640.i.i = phi i64 [ 0, %B1086.if.i.i ], [ %.1757.i.i, %B1200.if.i.i ]
  %.1757.i.i = add nuw nsw i64 %.1688.01640.i.i, 1
  %.1784.i.i = add nuw nsw i64 %.1688.01640.i.i, %.1783.i.i
  %18 = getelementptr i8, ptr %.413.fca.4.load.i.i, i64 %.1784.i.i
  %.1814.i.i = load i8, ptr %18, align 1, !noalias !48
  %.1815.i.i = zext i8 %.1814.i.i to i64
  %.1816.i.i = shl i64 %.1815.i.i, %.1688.01640.i.i
  %.1818.i.i = or i64 %.1816.i.i, %some.2.31643.i.i
  %19 = getelementptr i8, ptr %.450.fca.4.load.i.i, i64 %.1784.i.i
  %.1853.i.i = load i8, ptr %19, align 1, !noalias !48
  %.1854.i.i = zext i8 %.1853.i.i to i64
  %.1855.i.i = shl i64 %.1854.i.i, %.1688.01640.i.i
  %.1857.i.i = or i64 %.1855.i.i, %fewer.2.31642.i.i
  %exitcond1683.not.i.i = icmp eq i64 %.1757.i.i, 64
  br i1 %exitcond1683.not.i.i, label %B1430.i.i, label %B1200.if.i.i

B1590.if.i.i:                                     ; preds = %B1466.i.i, %B1588.loopexit.i.i
  %excess.3.11675.i.i = phi i64 [ %.3597.i.i, %B1588.loopexit.i.i ], [ 0, %B1466.i.i ]
  %spread.3.11674.i.i = phi i64 [ %.3666.i.i, %B1588.loopexit.i.i ], [ 0, %B1466.i.i ]
  %.2033.01672.i.i = phi i64 [ %.2103.i.i, %B1588.loopexit.i.i ], [ 1, %B1466.i.i ]
  %.2103.i.i = add nuw i64 %.2033.01672.i.i, 1
  br i1 %.2332.i.i, label %B1592.endif.else.endif.if.i.i, label %B1592.endif.else.endif.endif.endif.i.i, !prof !1

B1592.endif.endif.i.i:                            ; preds = %B1592.endif.else.endif.endif.endif.if.i.i, %B1592.endif.else.endif.endif.endif.i.i
  %.2307.sroa.13.0.i.i = phi i64 [ %.290.fca.5.0.load.i.i, %B1592.endif.else.endif.endif.endif.if.i.i ], [ %.2033.01672.i.i, %B1592.endif.else.endif.endif.endif.i.i ]
  %.2428.not1655.i.i = icmp slt i64 %.2307.sroa.0.3.i.i, %.2307.sroa.13.0.i.i
  br i1 %.2428.not1655.i.i, label %.2398.endif.preheader.i.i, label %.2399.else.endif.i.i, !prof !59

.2398.endif.preheader.i.i:                        ; preds = %B1592.endif.endif.i.i
  %20 = shl i64 %.2307.sroa.0.3.i.i, 2
  %scevgep.i.i = getelementptr i8, ptr %.290.fca.4.load.i.i, i64 %20
  %21 = sub i64 %.2307.sroa.13.0.i.i, %.2307.sroa.0.3.i.i
  %22 = shl i64 %21, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep.i.i, i8 0, i64 %22, i1 false), !noalias !48
  br label %.2399.else.endif.i.i

B1592.endif.else.endif.if.i.i:                    ; preds = %B1590.if.i.i
  br label %B1592.endif.else.endif.endif.endif.i.i

B1592.endif.else.endif.endif.endif.i.i:           ; preds = %B1592.endif.else.endif.if.i.i, %B1590.if.i.i
  %.2307.sroa.0.3.i.i = phi i64 [ %.290.fca.5.0.load.i.i, %B1592.endif.else.endif.if.i.i ], [ 0, %B1590.if.i.i ]
  %.2349.not.i.i = icmp slt i64 %.2033.01672.i.i, %.290.fca.5.0.load.i.i
  br i1 %.2349.not.i.i, label %B1592.endif.endif.i.i, label %B1592.endif.else.endif.endif.endif.if.i.i, !prof !52

B1592.endif.else.endif.endif.endif.if.i.i:        ; preds = %B1592.endif.else.endif.endif.endif.i.i
  br label %B1592.endif.endif.i.i

.2399.else.endif.i.i:                             ; preds = %.2398.endif.preheader.i.i, %B1592.endif.endif.i.i
  br i1 %.2634.i.i, label %.2399.endif.else.endif.if.i.i, label %.2399.endif.else.endif.endif.endif.i.i, !prof !1

.2399.endif.endif.i.i:                            ; preds = %.2399.endif.else.endif.endif.endif.if.i.i, %.2399.endif.else.endif.endif.endif.i.i
  %.2609.sroa.13.0.i.i = phi i64 [ %.332.fca.5.0.load.i.i, %.2399.endif.else.endif.endif.endif.if.i.i ], [ %.2033.01672.i.i, %.2399.endif.else.endif.endif.endif.i.i ]
  %.2730.not1657.i.i = icmp slt i64 %.2609.sroa.0.3.i.i, %.2609.sroa.13.0.i.i
  br i1 %.2730.not1657.i.i, label %.2700.endif.preheader.i.i, label %.2700.if.i.i, !prof !59

.2700.endif.preheader.i.i:                        ; preds = %.2399.endif.endif.i.i
  %23 = shl i64 %.2609.sroa.0.3.i.i, 2
  %scevgep1686.i.i = getelementptr i8, ptr %.332.fca.4.load.i.i, i64 %23
  %24 = sub i64 %.2609.sroa.13.0.i.i, %.2609.sroa.0.3.i.i
  %25 = shl i64 %24, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep1686.i.i, i8 0, i64 %25, i1 false), !noalias !48
  br label %.2700.if.i.i

.2399.endif.else.endif.if.i.i:                    ; preds = %.2399.else.endif.i.i
  br label %.2399.endif.else.endif.endif.endif.i.i

.2399.endif.else.endif.endif.endif.i.i:           ; preds = %.2399.endif.else.endif.if.i.i, %.2399.else.endif.i.i
  %.2609.sroa.0.3.i.i = phi i64 [ %.332.fca.5.0.load.i.i, %.2399.endif.else.endif.if.i.i ], [ 0, %.2399.else.endif.i.i ]
  %.2651.not.i.i = icmp slt i64 %.2033.01672.i.i, %.332.fca.5.0.load.i.i
  br i1 %.2651.not.i.i, label %.2399.endif.endif.i.i, label %.2399.endif.else.endif.endif.endif.if.i.i, !prof !52

.2399.endif.else.endif.endif.endif.if.i.i:        ; preds = %.2399.endif.else.endif.endif.endif.i.i
  br label %.2399.endif.endif.i.i

.2700.if.i.i:                                     ; preds = %.2700.endif.preheader.i.i, %.2399.endif.endif.i.i
  br i1 %.16181646.i.i, label %B1728.if.preheader.i.i, label %B2008.if.i.i.preheader

B2008.if.i.i.preheader:                           ; preds = %B1654.loopexit.i.i, %.2700.if.i.i
  br label %B2008.if.i.i

B1728.if.preheader.i.i:                           ; preds = %.2700.if.i.i, %B1654.loopexit.i.i
  %.2771.01663.i.i = phi i64 [ %.2840.i.i, %B1654.loopexit.i.i ], [ 0, %.2700.if.i.i ]
  %.2916.i.i = mul i64 %.2771.01663.i.i, %.169.fca.5.1.load.i.i
  %26 = getelementptr i64, ptr %.169.fca.4.load.i.i, i64 %.2916.i.i
  %27 = getelementptr i64, ptr %26, i64 %.2033.01672.i.i
  %.2921.i.i = load i64, ptr %27, align 8, !noalias !48
  %.2972.i.i = mul i64 %.2771.01663.i.i, %.234.fca.5.1.load.i.i
  %28 = getelementptr i64, ptr %.234.fca.4.load.i.i, i64 %.2972.i.i
  %29 = getelementptr i64, ptr %28, i64 %.2033.01672.i.i
  %.2977.i.i = load i64, ptr %29, align 8, !noalias !48
  br label %B1728.if.i.i

B1728.if.i.i:                                     ; preds = %B1728.if.i.i, %B1728.if.preheader.i.i
  %.3010.01660.i.i = phi i64 [ %.3079.i.i, %B1728.if.i.i ], [ 0, %B1728.if.preheader.i.i ]
  %.3079.i.i = add nuw nsw i64 %.3010.01660.i.i, 1
  %30 = getelementptr i64, ptr %26, i64 %.3010.01660.i.i
  %.3156.i.i = load i64, ptr %30, align 8, !noalias !48
  %.3160.i.i = and i64 %.3156.i.i, %.2921.i.i
  %31 = getelementptr i32, ptr %.290.fca.4.load.i.i, i64 %.3010.01660.i.i
  %.3190.i.i = load i32, ptr %31, align 4, !noalias !48
  %.3191.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.3160.i.i)
  %32 = trunc nuw nsw i64 %.3191.i.i to i32
  %.3225.i.i = add i32 %.3190.i.i, %32
  store i32 %.3225.i.i, ptr %31, align 4, !noalias !48
  %33 = getelementptr i32, ptr %.332.fca.4.load.i.i, i64 %.3010.01660.i.i
  %.3256.i.i = load i32, ptr %33, align 4, !noalias !48
  %34 = getelementptr i64, ptr %28, i64 %.3010.01660.i.i
  %.3309.i.i = load i64, ptr %34, align 8, !noalias !48
  %.3313.i.i = xor i64 %.3309.i.i, %.2977.i.i
  %.3314.i.i = and i64 %.3313.i.i, %.3160.i.i
  %.3315.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.3314.i.i)
  %35 = trunc nuw nsw i64 %.3315.i.i to i32
  %.3349.i.i = add i32 %.3256.i.i, %35
  store i32 %.3349.i.i, ptr %33, align 4, !noalias !48
  %exitcond1687.not.i.i = icmp eq i64 %.3079.i.i, %.2033.01672.i.i
  br i1 %exitcond1687.not.i.i, label %B1654.loopexit.i.i, label %B1728.if.i.i

B2008.if.i.i:                                     ; preds = %B2008.if.i.i.preheader, %B2008.if.i.i
  %excess.2.21669.i.i = phi i64 [ %.3597.i.i, %B2008.if.i.i ], [ %excess.3.11675.i.i, %B2008.if.i.i.preheader ]
  %spread.2.21668.i.i = phi i64 [ %.3666.i.i, %B2008.if.i.i ], [ %spread.3.11674.i.i, %B2008.if.i.i.preheader ]
  %.3405.01666.i.i = phi i64 [ %.3474.i.i, %B2008.if.i.i ], [ 0, %B2008.if.i.i.preheader ]
  %.3474.i.i = add nuw nsw i64 %.3405.01666.i.i, 1
  %36 = getelementptr i32, ptr %.290.fca.4.load.i.i, i64 %.3405.01666.i.i
  %.3528.i.i = load i32, ptr %36, align 4, !noalias !48
  %37 = getelementptr i32, ptr %.332.fca.4.load.i.i, i64 %.3405.01666.i.i
  %.3558.i.i = load i32, ptr %37, align 4, !noalias !48
  %.3559.i.i = sext i32 %.3558.i.i to i64
  %.3560.i.i = shl nsw i64 %.3559.i.i, 1
  %.3561.i.i = sext i32 %.3528.i.i to i64
  %.3562.i.i = sub nsw i64 %.3561.i.i, %.3560.i.i
  %.3563.i.i = mul nsw i64 %.3562.i.i, %.3562.i.i
  %.3595.i.i = sub i64 %excess.2.21669.i.i, %.3561.i.i
  %.3597.i.i = add i64 %.3563.i.i, %.3595.i.i
  %.3631.i.i = shl nsw i64 %.3561.i.i, 1
  %.3663.i.i = add nsw i64 %.3561.i.i, -1
  %.3664.i.i = mul nsw i64 %.3631.i.i, %.3663.i.i
  %.3664.fr.i.i = freeze i64 %.3664.i.i
  %.3666.i.i = add i64 %.3664.fr.i.i, %spread.2.21668.i.i
  %exitcond1689.not.i.i = icmp eq i64 %.3474.i.i, %.2033.01672.i.i
  br i1 %exitcond1689.not.i.i, label %B1588.loopexit.i.i, label %B2008.if.i.i

_ZN13_3cdynamic_3e5entryB4v344B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit: ; preds = %.3.endif.if.i1561.i.i, %.3.endif.i1558.i.i, %NRT_decref.exit1556.i.i, %0, %NRT_decref.exit1584.i.i, %B0.endif.endif.i.i, %B0.endif.endif.endif.i.i, %B0.endif.endif.endif.endif.i.i, %B0.endif.endif.endif.endif.endif.endif.i.i
  %38 = phi i64 [ -9223372036854775808, %0 ], [ -9223372036854775808, %B0.endif.endif.endif.endif.endif.endif.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.i.i ], [ -9223372036854775808, %B0.endif.endif.i.i ], [ -9223372036854775808, %NRT_decref.exit1584.i.i ], [ 0, %NRT_decref.exit1556.i.i ], [ 0, %.3.endif.i1558.i.i ], [ 0, %.3.endif.if.i1561.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.153.i.i), !noalias !44
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i), !noalias !44
  call void @llvm.lifetime.end.p0(ptr nonnull %.218.i.i), !noalias !44
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i), !noalias !44
  call void @llvm.lifetime.end.p0(ptr nonnull %.276.i.i), !noalias !44
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.3.i.i), !noalias !44
  call void @llvm.lifetime.end.p0(ptr nonnull %.318.i.i), !noalias !44
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.4.i.i), !noalias !44
  call void @llvm.lifetime.end.p0(ptr nonnull %.399.i.i), !noalias !44
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.5.i.i), !noalias !44
  call void @llvm.lifetime.end.p0(ptr nonnull %.436.i.i), !noalias !44
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.6.i.i), !noalias !44
  ret i64 %38
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind }

!0 = !{!"branch_weights", i32 199, i32 9801}
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = !{!3, !5, !6, !8, !9, !11}
!3 = distinct !{!3, !4, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v294B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!4 = distinct !{!4, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v294B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!5 = distinct !{!5, !4, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v294B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!6 = distinct !{!6, !7, !"_ZN5numba2np8arrayobj15_call_allocatorB4v293B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!7 = distinct !{!7, !"_ZN5numba2np8arrayobj15_call_allocatorB4v293B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!8 = distinct !{!8, !7, !"_ZN5numba2np8arrayobj15_call_allocatorB4v293B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!9 = distinct !{!9, !10, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v347B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE17class_28uint64_29: %retptr"}
!10 = distinct !{!10, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v347B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE17class_28uint64_29"}
!11 = distinct !{!11, !10, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v347B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE17class_28uint64_29: %excinfo"}
!12 = !{!9, !11}
!13 = !{!14}
!14 = distinct !{!14, !15, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v348B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIyLi2E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v348B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIyLi2E1C7mutable7alignedE"}
!16 = !{!17, !19, !20, !22, !23, !25}
!17 = distinct !{!17, !18, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v294B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!18 = distinct !{!18, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v294B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!19 = distinct !{!19, !18, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v294B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!20 = distinct !{!20, !21, !"_ZN5numba2np8arrayobj15_call_allocatorB4v293B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!21 = distinct !{!21, !"_ZN5numba2np8arrayobj15_call_allocatorB4v293B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!22 = distinct !{!22, !21, !"_ZN5numba2np8arrayobj15_call_allocatorB4v293B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!23 = distinct !{!23, !24, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v350B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int32_29: %retptr"}
!24 = distinct !{!24, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v350B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int32_29"}
!25 = distinct !{!25, !24, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v350B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28int32_29: %excinfo"}
!26 = !{!23, !25}
!27 = !{!28}
!28 = distinct !{!28, !29, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v351B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!29 = distinct !{!29, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v351B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIiLi1E1C7mutable7alignedE"}
!30 = !{!31, !33, !34, !36, !37, !39}
!31 = distinct !{!31, !32, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v294B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!32 = distinct !{!32, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v294B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!33 = distinct !{!33, !32, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v294B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!34 = distinct !{!34, !35, !"_ZN5numba2np8arrayobj15_call_allocatorB4v293B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!35 = distinct !{!35, !"_ZN5numba2np8arrayobj15_call_allocatorB4v293B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!36 = distinct !{!36, !35, !"_ZN5numba2np8arrayobj15_call_allocatorB4v293B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!37 = distinct !{!37, !38, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v353B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %retptr"}
!38 = distinct !{!38, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v353B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29"}
!39 = distinct !{!39, !38, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v353B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %excinfo"}
!40 = !{!37, !39}
!41 = !{!42}
!42 = distinct !{!42, !43, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v354B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!43 = distinct !{!43, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v354B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIhLi1E1C7mutable7alignedE"}
!44 = !{!45, !47}
!45 = distinct !{!45, !46, !"_ZN13_3cdynamic_3e5entryB4v344B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx: %retptr"}
!46 = distinct !{!46, !"_ZN13_3cdynamic_3e5entryB4v344B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx"}
!47 = distinct !{!47, !46, !"_ZN13_3cdynamic_3e5entryB4v344B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx: %excinfo"}
!48 = !{!49, !51, !45, !47}
!49 = distinct !{!49, !50, !"_ZN14sparse_kernels7judging9structureB4v345B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi2E1C7mutable7alignedE5ArrayItLi2E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!50 = distinct !{!50, !"_ZN14sparse_kernels7judging9structureB4v345B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi2E1C7mutable7alignedE5ArrayItLi2E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!51 = distinct !{!51, !50, !"_ZN14sparse_kernels7judging9structureB4v345B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi2E1C7mutable7alignedE5ArrayItLi2E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %excinfo"}
!52 = !{!"branch_weights", i32 99, i32 1}
!53 = !{!54, !49, !51, !45, !47}
!54 = distinct !{!54, !55, !"_ZN14sparse_kernels7judging10_rows_withB4v355B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE: %retptr"}
!55 = distinct !{!55, !"_ZN14sparse_kernels7judging10_rows_withB4v355B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE"}
!56 = !{!57, !49, !51, !45, !47}
!57 = distinct !{!57, !58, !"_ZN14sparse_kernels7judging13_columns_withB4v356B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE: %retptr"}
!58 = distinct !{!58, !"_ZN14sparse_kernels7judging13_columns_withB4v356B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi2E1C7mutable7alignedE"}
!59 = !{!"branch_weights", i32 127, i32 1}
