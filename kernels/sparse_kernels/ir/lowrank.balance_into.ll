; b527400904358b30901e6f80bedd90cb

@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209 = internal constant [86 x i8] c"\80\04\95K\00\00\00\00\00\00\00\8C\08builtins\94\8C\0BMemoryError\94\93\94\8C'Allocation failed (probably too large).\94\85\94N\87\94."
@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209, i32 86, ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1, ptr null, i32 0 }
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b = internal constant [77 x i8] c"\80\04\95B\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C\1Fnegative dimensions not allowed\94\85\94N\87\94."
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b, i32 77, ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1, ptr null, i32 0 }
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.17 = internal constant [137 x i8] c"\80\04\95~\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\94\85\94N\87\94."
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1.18 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.16 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.17, i32 137, ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1.18, ptr null, i32 0 }
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.27 = internal constant [77 x i8] c"\80\04\95B\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C\1Fnegative dimensions not allowed\94\85\94N\87\94."
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1.28 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b.23 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.27, i32 77, ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1.28, ptr null, i32 0 }
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.25 = internal constant [137 x i8] c"\80\04\95~\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\94\85\94N\87\94."
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1.26 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.24 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.25, i32 137, ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1.26, ptr null, i32 0 }

define internal fastcc range(i32 0, 2) i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v621B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, i64 %arg.shape.0, i64 %arg.shape.1) unnamed_addr {
entry:
  %.29.i = icmp slt i64 %arg.shape.0, 0
  %.36.i = icmp slt i64 %arg.shape.1, 0
  %or.cond = select i1 %.29.i, i1 true, i1 %.36.i, !prof !0
  br i1 %or.cond, label %B0.if, label %B0.endif.endif.endif.endif.i, !prof !0

B0.endif.endif.endif.endif.i:                     ; preds = %entry
  %.50.i = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %arg.shape.0, i64 %arg.shape.1)
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
  %excinfo.1.0.ph = phi ptr [ @.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, %B0.endif.endif.endif.endif.endif.i ], [ @.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.16, %B0.endif.endif.endif.endif.i ], [ @.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b, %entry ]
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

define internal fastcc range(i32 0, 2) i32 @_ZN14sparse_kernels14small_matrices6matmulB4v657B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, ptr %arg.a.0, ptr readonly captures(none) %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.5.1, ptr %arg.b.0, ptr readonly captures(none) %arg.b.4, i64 %arg.b.5.1) unnamed_addr {
entry:
  %.78 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.78, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.78, i64 16
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.78, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.78, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.78, i64 40
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.78, i64 48
  %.fca.6.0.gep = getelementptr inbounds nuw i8, ptr %.78, i64 56
  %.fca.6.1.gep = getelementptr inbounds nuw i8, ptr %.78, i64 64
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.4.i = icmp eq ptr %arg.a.0, null
  br i1 %.4.i, label %NRT_incref.exit, label %.3.endif.i, !prof !1

.3.endif.i:                                       ; preds = %entry
  %.4.i.i = atomicrmw add ptr %arg.a.0, i64 1 monotonic, align 8
  br label %NRT_incref.exit

NRT_incref.exit:                                  ; preds = %entry, %.3.endif.i
  %.4.i362 = icmp eq ptr %arg.b.0, null
  br i1 %.4.i362, label %NRT_incref.exit365, label %.3.endif.i363, !prof !1

.3.endif.i363:                                    ; preds = %NRT_incref.exit
  %.4.i.i364 = atomicrmw add ptr %arg.b.0, i64 1 monotonic, align 8
  br label %NRT_incref.exit365

NRT_incref.exit365:                               ; preds = %NRT_incref.exit, %.3.endif.i363
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.78, i8 0, i64 72, i1 false)
  %.84 = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v621B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29(ptr %.78, ptr %excinfo.1, i64 %arg.a.5.0, i64 %arg.b.5.1)
  %.86.not = icmp eq i32 %.84, 0
  %.94.fca.0.load = load ptr, ptr %.78, align 8
  %.94.fca.1.load = load ptr, ptr %.fca.1.gep, align 8
  %.94.fca.2.load = load i64, ptr %.fca.2.gep, align 8
  %.94.fca.3.load = load i64, ptr %.fca.3.gep, align 8
  %.94.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  br i1 %.86.not, label %B0.endif, label %B0.if, !prof !16

B166.loopexit:                                    ; preds = %B222.loopexit, %B166.if
  %exitcond399.not = icmp eq i64 %.238, %arg.a.5.0
  br i1 %exitcond399.not, label %B366, label %B166.if

B222.loopexit:                                    ; preds = %B298.if, %B222.if
  %exitcond398.not = icmp eq i64 %arg.a.5.1, %.373
  br i1 %exitcond398.not, label %B166.loopexit, label %B222.if

common.ret:                                       ; preds = %.3.endif.if.i383, %.3.endif.i380, %NRT_decref.exit378, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %NRT_decref.exit378 ], [ 0, %.3.endif.i380 ], [ 0, %.3.endif.if.i383 ]
  ret i32 %common.ret.op

B366:                                             ; preds = %B166.loopexit, %B0.endif
  %.4.i366 = icmp eq ptr %.94.fca.0.load, null
  br i1 %.4.i366, label %NRT_incref.exit369, label %.3.endif.i367, !prof !1

.3.endif.i367:                                    ; preds = %B366
  %.4.i.i368 = atomicrmw add ptr %.94.fca.0.load, i64 1 monotonic, align 8
  br label %NRT_incref.exit369

NRT_incref.exit369:                               ; preds = %B366, %.3.endif.i367
  store ptr %.94.fca.0.load, ptr %retptr, align 8
  %retptr.repack344 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr %.94.fca.1.load, ptr %retptr.repack344, align 8
  %retptr.repack346 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %.94.fca.2.load, ptr %retptr.repack346, align 8
  %retptr.repack348 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 %.94.fca.3.load, ptr %retptr.repack348, align 8
  %retptr.repack350 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %.94.fca.4.load, ptr %retptr.repack350, align 8
  %retptr.repack352 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %.94.fca.5.0.load, ptr %retptr.repack352, align 8
  %retptr.repack352.repack356 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 %.94.fca.5.1.load, ptr %retptr.repack352.repack356, align 8
  %retptr.repack354 = getelementptr inbounds nuw i8, ptr %retptr, i64 56
  store i64 %.94.fca.6.0.load, ptr %retptr.repack354, align 8
  %retptr.repack354.repack358 = getelementptr inbounds nuw i8, ptr %retptr, i64 64
  store i64 %.94.fca.6.1.load, ptr %retptr.repack354.repack358, align 8
  br i1 %.4.i362, label %NRT_decref.exit, label %.3.endif.i371, !prof !1

.3.endif.i371:                                    ; preds = %NRT_incref.exit369
  fence release
  %.4.i.i372 = atomicrmw sub ptr %arg.b.0, i64 1 monotonic, align 8
  %.10.i = icmp eq i64 %.4.i.i372, 1
  br i1 %.10.i, label %.3.endif.if.i, label %NRT_decref.exit, !prof !1

.3.endif.if.i:                                    ; preds = %.3.endif.i371
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.b.0) #4
  br label %NRT_decref.exit

NRT_decref.exit:                                  ; preds = %NRT_incref.exit369, %.3.endif.i371, %.3.endif.if.i
  br i1 %.4.i, label %NRT_decref.exit378, label %.3.endif.i374, !prof !1

.3.endif.i374:                                    ; preds = %NRT_decref.exit
  fence release
  %.4.i.i375 = atomicrmw sub ptr %arg.a.0, i64 1 monotonic, align 8
  %.10.i376 = icmp eq i64 %.4.i.i375, 1
  br i1 %.10.i376, label %.3.endif.if.i377, label %NRT_decref.exit378, !prof !1

.3.endif.if.i377:                                 ; preds = %.3.endif.i374
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.a.0) #4
  br label %NRT_decref.exit378

NRT_decref.exit378:                               ; preds = %NRT_decref.exit, %.3.endif.i374, %.3.endif.if.i377
  br i1 %.4.i366, label %common.ret, label %.3.endif.i380, !prof !1

.3.endif.i380:                                    ; preds = %NRT_decref.exit378
  fence release
  %.4.i.i381 = atomicrmw sub ptr %.94.fca.0.load, i64 1 monotonic, align 8
  %.10.i382 = icmp eq i64 %.4.i.i381, 1
  br i1 %.10.i382, label %.3.endif.if.i383, label %common.ret, !prof !1

.3.endif.if.i383:                                 ; preds = %.3.endif.i380
  fence acquire
  tail call void @sparse_free(ptr nonnull %.94.fca.0.load) #4
  br label %common.ret

B0.if:                                            ; preds = %NRT_incref.exit365
  %.85 = load ptr, ptr %excinfo.1, align 8
  store ptr %.85, ptr %excinfo, align 8
  br label %common.ret

B0.endif:                                         ; preds = %NRT_incref.exit365
  %.94.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.94.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.94.fca.6.0.load = load i64, ptr %.fca.6.0.gep, align 8
  %.94.fca.6.1.load = load i64, ptr %.fca.6.1.gep, align 8
  %.225395.not = icmp slt i64 %arg.a.5.0, 1
  br i1 %.225395.not, label %B366, label %B166.if.lr.ph

B166.if.lr.ph:                                    ; preds = %B0.endif
  %.360392.not = icmp slt i64 %arg.a.5.1, 1
  %.554389.not = icmp slt i64 %arg.b.5.1, 1
  br label %B166.if

B166.if:                                          ; preds = %B166.if.lr.ph, %B166.loopexit
  %.169.0396 = phi i64 [ 0, %B166.if.lr.ph ], [ %.238, %B166.loopexit ]
  %.238 = add nuw nsw i64 %.169.0396, 1
  br i1 %.360392.not, label %B166.loopexit, label %B222.if.lr.ph

B222.if.lr.ph:                                    ; preds = %B166.if
  %.449 = mul i64 %.169.0396, %arg.a.5.1
  %0 = getelementptr double, ptr %arg.a.4, i64 %.449
  %.639 = mul i64 %.169.0396, %.94.fca.5.1.load
  %1 = getelementptr double, ptr %.94.fca.4.load, i64 %.639
  br label %B222.if

B222.if:                                          ; preds = %B222.if.lr.ph, %B222.loopexit
  %.304.0393 = phi i64 [ 0, %B222.if.lr.ph ], [ %.373, %B222.loopexit ]
  %.373 = add nuw nsw i64 %.304.0393, 1
  %2 = getelementptr double, ptr %0, i64 %.304.0393
  %.454 = load double, ptr %2, align 8
  br i1 %.554389.not, label %B222.loopexit, label %B298.if.lr.ph

B298.if.lr.ph:                                    ; preds = %B222.if
  %.692 = mul i64 %.304.0393, %arg.b.5.1
  %3 = getelementptr double, ptr %arg.b.4, i64 %.692
  br label %B298.if

B298.if:                                          ; preds = %B298.if.lr.ph, %B298.if
  %.498.0390 = phi i64 [ 0, %B298.if.lr.ph ], [ %.567, %B298.if ]
  %.567 = add nuw nsw i64 %.498.0390, 1
  %4 = getelementptr double, ptr %1, i64 %.498.0390
  %.644 = load double, ptr %4, align 8
  %5 = getelementptr double, ptr %3, i64 %.498.0390
  %.697 = load double, ptr %5, align 8
  %.701 = fmul double %.454, %.697
  %.702 = fadd double %.644, %.701
  store double %.702, ptr %4, align 8
  %exitcond.not = icmp eq i64 %arg.b.5.1, %.567
  br i1 %exitcond.not, label %B222.loopexit, label %B298.if
}

define internal fastcc range(i32 0, 2) i32 @_ZN14sparse_kernels14small_matrices8multiplyB4v639B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, ptr %arg.small.0, ptr readonly captures(none) %arg.small.4, i64 %arg.small.5.0, i64 %arg.small.5.1, ptr %arg.wide.0, ptr readonly captures(none) %arg.wide.4, i64 %arg.wide.5.1, ptr %arg.out.0, ptr writeonly captures(none) %arg.out.4, i64 %arg.out.5.1) unnamed_addr {
entry:
  %.4.i = icmp eq ptr %arg.small.0, null
  br i1 %.4.i, label %NRT_incref.exit, label %.3.endif.i, !prof !1

.3.endif.i:                                       ; preds = %entry
  %.4.i.i = atomicrmw add ptr %arg.small.0, i64 1 monotonic, align 8
  br label %NRT_incref.exit

NRT_incref.exit:                                  ; preds = %entry, %.3.endif.i
  %.4.i442 = icmp eq ptr %arg.wide.0, null
  br i1 %.4.i442, label %NRT_incref.exit445, label %.3.endif.i443, !prof !1

.3.endif.i443:                                    ; preds = %NRT_incref.exit
  %.4.i.i444 = atomicrmw add ptr %arg.wide.0, i64 1 monotonic, align 8
  br label %NRT_incref.exit445

NRT_incref.exit445:                               ; preds = %NRT_incref.exit, %.3.endif.i443
  %.4.i446 = icmp eq ptr %arg.out.0, null
  br i1 %.4.i446, label %NRT_incref.exit449, label %.3.endif.i447, !prof !1

.3.endif.i447:                                    ; preds = %NRT_incref.exit445
  %.4.i.i448 = atomicrmw add ptr %arg.out.0, i64 1 monotonic, align 8
  br label %NRT_incref.exit449

NRT_incref.exit449:                               ; preds = %NRT_incref.exit445, %.3.endif.i447
  %.15.i = icmp slt i64 %arg.wide.5.1, 0
  br i1 %.15.i, label %B0.if, label %B0.endif.endif.i, !prof !1

B0.endif.endif.i:                                 ; preds = %NRT_incref.exit449
  %.31.i = icmp samesign ugt i64 %arg.wide.5.1, 1152921504606846975
  br i1 %.31.i, label %B0.if, label %B0.endif.endif.endif.i, !prof !1

B0.endif.endif.endif.i:                           ; preds = %B0.endif.endif.i
  %.30.i = shl nuw nsw i64 %arg.wide.5.1, 3
  %all.i.i.i.i = add nuw i64 %.30.i, 128
  %piece.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i), !noalias !17
  %none.i.i.i.i = icmp eq ptr %piece.i.i.i.i, null
  br i1 %none.i.i.i.i, label %B0.if, label %.3.endif.i24.i

.3.endif.i24.i:                                   ; preds = %B0.endif.endif.endif.i
  %address.i.i.i.i = ptrtoint ptr %piece.i.i.i.i to i64
  %after.i.i.i.i = add i64 %address.i.i.i.i, 127
  %even.i.i.i.i = and i64 %after.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %even.i.i.i.i to ptr
  %piece.repack3.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 24
  %0 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, i8 0, i64 32, i1 false), !noalias !17
  store i64 1, ptr %piece.i.i.i.i, align 4, !noalias !17
  store ptr %data.i.i.i.i, ptr %piece.repack3.i.i.i.i, align 8, !noalias !17
  %.4.i.i.i = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !27
  fence release
  %.4.i.i25.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !27
  %.10.i.i = icmp eq i64 %.4.i.i25.i, 1
  br i1 %.10.i.i, label %.3.endif.if.i.i, label %B0.endif, !prof !1

.3.endif.if.i.i:                                  ; preds = %.3.endif.i24.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4, !noalias !27
  br label %B0.endif

B140.loopexit:                                    ; preds = %B412.if, %B412.preheader
  %exitcond500.not = icmp eq i64 %.229, %arg.small.5.0
  br i1 %exitcond500.not, label %B482, label %B140.if

B210.loopexit:                                    ; preds = %B274.if, %B210.if
  %exitcond.not = icmp eq i64 %arg.small.5.1, %.664
  br i1 %exitcond.not, label %B412.preheader, label %B210.if

B412.preheader:                                   ; preds = %B210.loopexit, %.510.if
  br i1 %.444, label %B140.loopexit, label %B412.if.lr.ph

B412.if.lr.ph:                                    ; preds = %B412.preheader
  %.1210 = mul i64 %.160.0498, %arg.out.5.1
  %1 = getelementptr float, ptr %arg.out.4, i64 %.1210
  br label %B412.if

common.ret:                                       ; preds = %B0.if, %NRT_decref.exit470
  %common.ret.op = phi i32 [ 0, %NRT_decref.exit470 ], [ 1, %B0.if ]
  ret i32 %common.ret.op

B482:                                             ; preds = %B140.loopexit, %B0.endif
  br i1 %.4.i442, label %NRT_decref.exit, label %.3.endif.i451, !prof !1

.3.endif.i451:                                    ; preds = %B482
  fence release
  %.4.i.i452 = atomicrmw sub ptr %arg.wide.0, i64 1 monotonic, align 8
  %.10.i = icmp eq i64 %.4.i.i452, 1
  br i1 %.10.i, label %.3.endif.if.i, label %NRT_decref.exit, !prof !1

.3.endif.if.i:                                    ; preds = %.3.endif.i451
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.wide.0) #4
  br label %NRT_decref.exit

NRT_decref.exit:                                  ; preds = %B482, %.3.endif.i451, %.3.endif.if.i
  br i1 %.4.i, label %.3.endif.i460, label %.3.endif.i454, !prof !1

.3.endif.i454:                                    ; preds = %NRT_decref.exit
  fence release
  %.4.i.i455 = atomicrmw sub ptr %arg.small.0, i64 1 monotonic, align 8
  %.10.i456 = icmp eq i64 %.4.i.i455, 1
  br i1 %.10.i456, label %.3.endif.if.i457, label %.3.endif.i460, !prof !1

.3.endif.if.i457:                                 ; preds = %.3.endif.i454
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.small.0) #4
  br label %.3.endif.i460

.3.endif.i460:                                    ; preds = %.3.endif.if.i457, %.3.endif.i454, %NRT_decref.exit
  fence release
  %.4.i.i461 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i462 = icmp eq i64 %.4.i.i461, 1
  br i1 %.10.i462, label %.3.endif.if.i463, label %NRT_decref.exit464, !prof !1

.3.endif.if.i463:                                 ; preds = %.3.endif.i460
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4
  br label %NRT_decref.exit464

NRT_decref.exit464:                               ; preds = %.3.endif.i460, %.3.endif.if.i463
  br i1 %.4.i446, label %NRT_decref.exit470, label %.3.endif.i466, !prof !1

.3.endif.i466:                                    ; preds = %NRT_decref.exit464
  fence release
  %.4.i.i467 = atomicrmw sub ptr %arg.out.0, i64 1 monotonic, align 8
  %.10.i468 = icmp eq i64 %.4.i.i467, 1
  br i1 %.10.i468, label %.3.endif.if.i469, label %NRT_decref.exit470, !prof !1

.3.endif.if.i469:                                 ; preds = %.3.endif.i466
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.out.0) #4
  br label %NRT_decref.exit470

NRT_decref.exit470:                               ; preds = %NRT_decref.exit464, %.3.endif.i466, %.3.endif.if.i469
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.if:                                            ; preds = %B0.endif.endif.i, %NRT_incref.exit449, %B0.endif.endif.endif.i
  %excinfo.1.0.ph = phi ptr [ @.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, %B0.endif.endif.endif.i ], [ @.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.24, %B0.endif.endif.i ], [ @.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b.23, %NRT_incref.exit449 ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8
  br label %common.ret

B0.endif:                                         ; preds = %.3.endif.if.i.i, %.3.endif.i24.i
  %.216497.not = icmp slt i64 %arg.small.5.0, 1
  br i1 %.216497.not, label %B482, label %B140.if.lr.ph

B140.if.lr.ph:                                    ; preds = %B0.endif
  %.444 = icmp eq i64 %arg.wide.5.1, 0
  %.651491.not = icmp slt i64 %arg.small.5.1, 1
  %.540.not486.not = icmp eq i64 %arg.wide.5.1, 0
  br label %B140.if

B140.if:                                          ; preds = %B140.if.lr.ph, %B140.loopexit
  %.160.0498 = phi i64 [ 0, %B140.if.lr.ph ], [ %.229, %B140.loopexit ]
  %.229 = add nuw nsw i64 %.160.0498, 1
  br i1 %.540.not486.not, label %.510.if, label %.510.endif.preheader, !prof !28

.510.endif.preheader:                             ; preds = %B140.if
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i, i8 0, i64 %.30.i, i1 false)
  br label %.510.if

.510.if:                                          ; preds = %.510.endif.preheader, %B140.if
  br i1 %.651491.not, label %B412.preheader, label %B210.if.lr.ph

B210.if.lr.ph:                                    ; preds = %.510.if
  %.740 = mul i64 %.160.0498, %arg.small.5.1
  %2 = getelementptr double, ptr %arg.small.4, i64 %.740
  br label %B210.if

B210.if:                                          ; preds = %B210.if.lr.ph, %B210.loopexit
  %.595.0492 = phi i64 [ 0, %B210.if.lr.ph ], [ %.664, %B210.loopexit ]
  %.664 = add nuw nsw i64 %.595.0492, 1
  %3 = getelementptr double, ptr %2, i64 %.595.0492
  %.745 = load double, ptr %3, align 8
  br i1 %.444, label %B210.loopexit, label %B274.if.lr.ph

B274.if.lr.ph:                                    ; preds = %B210.if
  %.952 = mul i64 %.595.0492, %arg.wide.5.1
  %4 = getelementptr float, ptr %arg.wide.4, i64 %.952
  br label %B274.if

B274.if:                                          ; preds = %B274.if.lr.ph, %B274.if
  %.784.0490 = phi i64 [ %arg.wide.5.1, %B274.if.lr.ph ], [ %.846, %B274.if ]
  %.781.0489 = phi i64 [ 0, %B274.if.lr.ph ], [ %.850, %B274.if ]
  %.846 = add nsw i64 %.784.0490, -1
  %.850 = add nuw nsw i64 %.781.0489, 1
  %5 = getelementptr double, ptr %data.i.i.i.i, i64 %.781.0489
  %.904 = load double, ptr %5, align 8
  %6 = getelementptr float, ptr %4, i64 %.781.0489
  %.957 = load float, ptr %6, align 4
  %.960 = fpext float %.957 to double
  %.962 = fmul double %.745, %.960
  %.963 = fadd double %.904, %.962
  store double %.963, ptr %5, align 8
  %.837 = icmp sgt i64 %.784.0490, 1
  br i1 %.837, label %B274.if, label %B210.loopexit

B412.if:                                          ; preds = %B412.if.lr.ph, %B412.if
  %.1041.0496 = phi i64 [ %arg.wide.5.1, %B412.if.lr.ph ], [ %.1103, %B412.if ]
  %.1038.0495 = phi i64 [ 0, %B412.if.lr.ph ], [ %.1107, %B412.if ]
  %.1103 = add nsw i64 %.1041.0496, -1
  %.1107 = add nuw nsw i64 %.1038.0495, 1
  %7 = getelementptr double, ptr %data.i.i.i.i, i64 %.1038.0495
  %.1161 = load double, ptr %7, align 8
  %.1162 = fptrunc double %.1161 to float
  %8 = getelementptr float, ptr %1, i64 %.1038.0495
  store float %.1162, ptr %8, align 4
  %.1094 = icmp sgt i64 %.1041.0496, 1
  br i1 %.1094, label %B412.if, label %B140.loopexit
}

define internal fastcc range(i32 0, 2) i32 @_ZN14sparse_kernels14small_matrices4gramB4v620B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, ptr %arg.tall.0, ptr readonly captures(none) %arg.tall.4, i64 %arg.tall.5.0, i64 %arg.tall.5.1) unnamed_addr {
entry:
  %.48 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.48, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.48, i64 16
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.48, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.48, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.48, i64 40
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.48, i64 48
  %.fca.6.0.gep = getelementptr inbounds nuw i8, ptr %.48, i64 56
  %.fca.6.1.gep = getelementptr inbounds nuw i8, ptr %.48, i64 64
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.4.i = icmp eq ptr %arg.tall.0, null
  br i1 %.4.i, label %NRT_incref.exit, label %.3.endif.i, !prof !1

.3.endif.i:                                       ; preds = %entry
  %.4.i.i = atomicrmw add ptr %arg.tall.0, i64 1 monotonic, align 8
  br label %NRT_incref.exit

NRT_incref.exit:                                  ; preds = %entry, %.3.endif.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.48, i8 0, i64 72, i1 false)
  %.54 = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v621B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29(ptr %.48, ptr %excinfo.1, i64 %arg.tall.5.1, i64 %arg.tall.5.1)
  %.56.not = icmp eq i32 %.54, 0
  %.64.fca.0.load = load ptr, ptr %.48, align 8
  %.64.fca.1.load = load ptr, ptr %.fca.1.gep, align 8
  %.64.fca.2.load = load i64, ptr %.fca.2.gep, align 8
  %.64.fca.3.load = load i64, ptr %.fca.3.gep, align 8
  %.64.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  br i1 %.56.not, label %B0.endif, label %B0.if, !prof !16

B148.loopexit:                                    ; preds = %B182.loopexit, %B148.if
  %exitcond318.not = icmp eq i64 %.208, %arg.tall.5.0
  br i1 %exitcond318.not, label %B376, label %B148.if

B182.loopexit:                                    ; preds = %B272.if
  %.329 = add nuw nsw i64 %.260.0312, 1
  %exitcond317.not = icmp eq i64 %arg.tall.5.1, %.329
  br i1 %exitcond317.not, label %B148.loopexit, label %B182.if

common.ret:                                       ; preds = %.3.endif.if.i306, %.3.endif.i303, %NRT_decref.exit, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %NRT_decref.exit ], [ 0, %.3.endif.i303 ], [ 0, %.3.endif.if.i306 ]
  ret i32 %common.ret.op

B376:                                             ; preds = %B148.loopexit, %B0.endif
  %.4.i295 = icmp eq ptr %.64.fca.0.load, null
  br i1 %.4.i295, label %NRT_incref.exit298, label %.3.endif.i296, !prof !1

.3.endif.i296:                                    ; preds = %B376
  %.4.i.i297 = atomicrmw add ptr %.64.fca.0.load, i64 1 monotonic, align 8
  br label %NRT_incref.exit298

NRT_incref.exit298:                               ; preds = %B376, %.3.endif.i296
  store ptr %.64.fca.0.load, ptr %retptr, align 8
  %retptr.repack277 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr %.64.fca.1.load, ptr %retptr.repack277, align 8
  %retptr.repack279 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %.64.fca.2.load, ptr %retptr.repack279, align 8
  %retptr.repack281 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 %.64.fca.3.load, ptr %retptr.repack281, align 8
  %retptr.repack283 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %.64.fca.4.load, ptr %retptr.repack283, align 8
  %retptr.repack285 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %.64.fca.5.0.load, ptr %retptr.repack285, align 8
  %retptr.repack285.repack289 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 %.64.fca.5.1.load, ptr %retptr.repack285.repack289, align 8
  %retptr.repack287 = getelementptr inbounds nuw i8, ptr %retptr, i64 56
  store i64 %.64.fca.6.0.load, ptr %retptr.repack287, align 8
  %retptr.repack287.repack291 = getelementptr inbounds nuw i8, ptr %retptr, i64 64
  store i64 %.64.fca.6.1.load, ptr %retptr.repack287.repack291, align 8
  br i1 %.4.i, label %NRT_decref.exit, label %.3.endif.i300, !prof !1

.3.endif.i300:                                    ; preds = %NRT_incref.exit298
  fence release
  %.4.i.i301 = atomicrmw sub ptr %arg.tall.0, i64 1 monotonic, align 8
  %.10.i = icmp eq i64 %.4.i.i301, 1
  br i1 %.10.i, label %.3.endif.if.i, label %NRT_decref.exit, !prof !1

.3.endif.if.i:                                    ; preds = %.3.endif.i300
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.tall.0) #4
  br label %NRT_decref.exit

NRT_decref.exit:                                  ; preds = %NRT_incref.exit298, %.3.endif.i300, %.3.endif.if.i
  br i1 %.4.i295, label %common.ret, label %.3.endif.i303, !prof !1

.3.endif.i303:                                    ; preds = %NRT_decref.exit
  fence release
  %.4.i.i304 = atomicrmw sub ptr %.64.fca.0.load, i64 1 monotonic, align 8
  %.10.i305 = icmp eq i64 %.4.i.i304, 1
  br i1 %.10.i305, label %.3.endif.if.i306, label %common.ret, !prof !1

.3.endif.if.i306:                                 ; preds = %.3.endif.i303
  fence acquire
  tail call void @sparse_free(ptr nonnull %.64.fca.0.load) #4
  br label %common.ret

B0.if:                                            ; preds = %NRT_incref.exit
  %.55 = load ptr, ptr %excinfo.1, align 8
  store ptr %.55, ptr %excinfo, align 8
  br label %common.ret

B0.endif:                                         ; preds = %NRT_incref.exit
  %.64.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.64.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.64.fca.6.0.load = load i64, ptr %.fca.6.0.gep, align 8
  %.64.fca.6.1.load = load i64, ptr %.fca.6.1.gep, align 8
  %.195314.not = icmp slt i64 %arg.tall.5.0, 1
  br i1 %.195314.not, label %B376, label %B148.if.lr.ph

B148.if.lr.ph:                                    ; preds = %B0.endif
  %.316311.not = icmp slt i64 %arg.tall.5.1, 1
  br label %B148.if

B148.if:                                          ; preds = %B148.if.lr.ph, %B148.loopexit
  %.139.0315 = phi i64 [ 0, %B148.if.lr.ph ], [ %.208, %B148.loopexit ]
  %.208 = add nuw nsw i64 %.139.0315, 1
  br i1 %.316311.not, label %B148.loopexit, label %B182.if.lr.ph

B182.if.lr.ph:                                    ; preds = %B148.if
  %.405 = mul i64 %.139.0315, %arg.tall.5.1
  %0 = getelementptr float, ptr %arg.tall.4, i64 %.405
  br label %B182.if

B182.if:                                          ; preds = %B182.if.lr.ph, %B182.loopexit
  %.260.0312 = phi i64 [ 0, %B182.if.lr.ph ], [ %.329, %B182.loopexit ]
  %1 = getelementptr float, ptr %0, i64 %.260.0312
  %.410 = load float, ptr %1, align 4
  %.413 = fpext float %.410 to double
  %.582 = mul i64 %.260.0312, %.64.fca.5.1.load
  %2 = getelementptr double, ptr %.64.fca.4.load, i64 %.582
  br label %B272.if

B272.if:                                          ; preds = %B182.if, %B272.if
  %.441.0309 = phi i64 [ 0, %B182.if ], [ %.510, %B272.if ]
  %.510 = add nuw nsw i64 %.441.0309, 1
  %3 = getelementptr double, ptr %2, i64 %.441.0309
  %.587 = load double, ptr %3, align 8
  %4 = getelementptr float, ptr %0, i64 %.441.0309
  %.640 = load float, ptr %4, align 4
  %.643 = fpext float %.640 to double
  %.645 = fmul double %.413, %.643
  %.646 = fadd double %.587, %.645
  store double %.646, ptr %3, align 8
  %exitcond.not = icmp eq i64 %arg.tall.5.1, %.510
  br i1 %exitcond.not, label %B182.loopexit, label %B272.if
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #0

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #0

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #0

define range(i64 -9223372036854775808, 1) i64 @sparse_lowrank_balance_into(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr {
  %.107.i.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2.i.i.i = alloca ptr, align 8
  %.242.i.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.1.i.i.i = alloca ptr, align 8
  %.229.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2.i.i = alloca ptr, align 8
  %.555.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.6.i.i = alloca ptr, align 8
  %.604.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.7.i.i = alloca ptr, align 8
  %.657.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.8.i.i = alloca ptr, align 8
  %.1068.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.11.i.i = alloca ptr, align 8
  %.1759.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.12.i.i = alloca ptr, align 8
  %.1816.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.13.i.i = alloca ptr, align 8
  %.2454.i.i = alloca ptr, align 8
  %excinfo.15.i.i = alloca ptr, align 8
  %.2515.i.i = alloca ptr, align 8
  %excinfo.16.i.i = alloca ptr, align 8
  %.13.i = add i64 %a0, 32
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !29
  %.16.i = inttoptr i64 %.15.i to ptr
  %.18.i = load i64, ptr %.16.i, align 8, !noalias !29
  %.19.i = getelementptr i8, ptr %.16.i, i64 8
  %.20.i = load i64, ptr %.19.i, align 8, !noalias !29
  %.22.i = add i64 %a0, 16
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !29
  %.27.i = inttoptr i64 %.24.i to ptr
  %.55.i = add i64 %a1, 32
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !29
  %.58.i = inttoptr i64 %.57.i to ptr
  %.60.i = load i64, ptr %.58.i, align 8, !noalias !29
  %.61.i = getelementptr i8, ptr %.58.i, i64 8
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !29
  %.64.i = add i64 %a1, 16
  %.65.i = inttoptr i64 %.64.i to ptr
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !29
  %.69.i = inttoptr i64 %.66.i to ptr
  %.97.i = add i64 %a2, 32
  %.98.i = inttoptr i64 %.97.i to ptr
  %.99.i = load i64, ptr %.98.i, align 8, !noalias !29
  %.100.i = inttoptr i64 %.99.i to ptr
  %.103.i = getelementptr i8, ptr %.100.i, i64 8
  %.104.i = load i64, ptr %.103.i, align 8, !noalias !29
  %.106.i = add i64 %a2, 16
  %.107.i = inttoptr i64 %.106.i to ptr
  %.108.i = load i64, ptr %.107.i, align 8, !noalias !29
  %.111.i = inttoptr i64 %.108.i to ptr
  %.139.i = add i64 %a3, 32
  %.140.i = inttoptr i64 %.139.i to ptr
  %.141.i = load i64, ptr %.140.i, align 8, !noalias !29
  %.142.i = inttoptr i64 %.141.i to ptr
  %.145.i = getelementptr i8, ptr %.142.i, i64 8
  %.146.i = load i64, ptr %.145.i, align 8, !noalias !29
  %.148.i = add i64 %a3, 16
  %.149.i = inttoptr i64 %.148.i to ptr
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !29
  %.153.i = inttoptr i64 %.150.i to ptr
  %.187.i = add i64 %a4, 16
  %.188.i = inttoptr i64 %.187.i to ptr
  %.189.i = load i64, ptr %.188.i, align 8, !noalias !29
  %.192.i = inttoptr i64 %.189.i to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %.229.i.i), !noalias !29
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.2.i.i), !noalias !29
  call void @llvm.lifetime.start.p0(ptr nonnull %.555.i.i), !noalias !29
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.6.i.i), !noalias !29
  call void @llvm.lifetime.start.p0(ptr nonnull %.604.i.i), !noalias !29
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.7.i.i), !noalias !29
  call void @llvm.lifetime.start.p0(ptr nonnull %.657.i.i), !noalias !29
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.8.i.i), !noalias !29
  call void @llvm.lifetime.start.p0(ptr nonnull %.1068.i.i), !noalias !29
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.11.i.i), !noalias !29
  call void @llvm.lifetime.start.p0(ptr nonnull %.1759.i.i), !noalias !29
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.12.i.i), !noalias !29
  call void @llvm.lifetime.start.p0(ptr nonnull %.1816.i.i), !noalias !29
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.13.i.i), !noalias !29
  call void @llvm.lifetime.start.p0(ptr nonnull %.2454.i.i), !noalias !29
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.15.i.i), !noalias !29
  call void @llvm.lifetime.start.p0(ptr nonnull %.2515.i.i), !noalias !29
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.16.i.i), !noalias !29
  %.fca.4.gep986.i.i = getelementptr inbounds nuw i8, ptr %.229.i.i, i64 32
  %.fca.5.0.gep987.i.i = getelementptr inbounds nuw i8, ptr %.229.i.i, i64 40
  %.fca.5.1.gep988.i.i = getelementptr inbounds nuw i8, ptr %.229.i.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.229.i.i, i8 0, i64 72, i1 false), !noalias !33
  store ptr null, ptr %excinfo.2.i.i, align 8, !noalias !33
  %.fca.4.gep758.i.i = getelementptr inbounds nuw i8, ptr %.555.i.i, i64 32
  %.fca.5.0.gep759.i.i = getelementptr inbounds nuw i8, ptr %.555.i.i, i64 40
  %.fca.5.1.gep760.i.i = getelementptr inbounds nuw i8, ptr %.555.i.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.555.i.i, i8 0, i64 72, i1 false), !noalias !33
  store ptr null, ptr %excinfo.6.i.i, align 8, !noalias !33
  %.fca.4.gep740.i.i = getelementptr inbounds nuw i8, ptr %.604.i.i, i64 32
  %.fca.5.1.gep742.i.i = getelementptr inbounds nuw i8, ptr %.604.i.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.604.i.i, i8 0, i64 72, i1 false), !noalias !33
  store ptr null, ptr %excinfo.7.i.i, align 8, !noalias !33
  %.fca.4.gep722.i.i = getelementptr inbounds nuw i8, ptr %.657.i.i, i64 32
  %.fca.5.0.gep723.i.i = getelementptr inbounds nuw i8, ptr %.657.i.i, i64 40
  %.fca.5.1.gep724.i.i = getelementptr inbounds nuw i8, ptr %.657.i.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.657.i.i, i8 0, i64 72, i1 false), !noalias !33
  store ptr null, ptr %excinfo.8.i.i, align 8, !noalias !33
  %.fca.4.gep541.i.i = getelementptr inbounds nuw i8, ptr %.1068.i.i, i64 32
  %.fca.5.1.gep543.i.i = getelementptr inbounds nuw i8, ptr %.1068.i.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1068.i.i, i8 0, i64 72, i1 false), !noalias !33
  store ptr null, ptr %excinfo.11.i.i, align 8, !noalias !33
  %.fca.4.gep211.i.i = getelementptr inbounds nuw i8, ptr %.1759.i.i, i64 32
  %.fca.5.0.gep212.i.i = getelementptr inbounds nuw i8, ptr %.1759.i.i, i64 40
  %.fca.5.1.gep213.i.i = getelementptr inbounds nuw i8, ptr %.1759.i.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1759.i.i, i8 0, i64 72, i1 false), !noalias !33
  store ptr null, ptr %excinfo.12.i.i, align 8, !noalias !33
  %.fca.4.gep.i.i = getelementptr inbounds nuw i8, ptr %.1816.i.i, i64 32
  %.fca.5.0.gep.i.i = getelementptr inbounds nuw i8, ptr %.1816.i.i, i64 40
  %.fca.5.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.1816.i.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1816.i.i, i8 0, i64 72, i1 false), !noalias !33
  store ptr null, ptr %excinfo.13.i.i, align 8, !noalias !33
  store ptr null, ptr %.2454.i.i, align 8, !noalias !33
  store ptr null, ptr %excinfo.15.i.i, align 8, !noalias !33
  store ptr null, ptr %.2515.i.i, align 8, !noalias !33
  store ptr null, ptr %excinfo.16.i.i, align 8, !noalias !33
  %.42.i50.i = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.20.i, i64 %.18.i)
  %.43.i51.i = extractvalue { i64, i1 } %.42.i50.i, 0
  %.44.i52.i = extractvalue { i64, i1 } %.42.i50.i, 1
  %1 = add i64 %.43.i51.i, -2305843009213693952
  %.49.i54.i = icmp ult i64 %1, -4611686018427387904
  %.50.i55.i = or i1 %.44.i52.i, %.49.i54.i
  br i1 %.50.i55.i, label %_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %B0.endif.i56.i, !prof !1

B0.endif.i56.i:                                   ; preds = %0
  %.48.i57.i = shl nsw i64 %.43.i51.i, 2
  %all.i.i.i.i58.i = add i64 %.48.i57.i, 128
  %piece.i.i.i.i59.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i58.i), !noalias !37
  %none.i.i.i.i60.i = icmp eq ptr %piece.i.i.i.i59.i, null
  br i1 %none.i.i.i.i60.i, label %_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %B0.endif.endif.i61.i

B0.endif.endif.i61.i:                             ; preds = %B0.endif.i56.i
  %address.i.i.i.i62.i = ptrtoint ptr %piece.i.i.i.i59.i to i64
  %after.i.i.i.i63.i = add i64 %address.i.i.i.i62.i, 127
  %even.i.i.i.i64.i = and i64 %after.i.i.i.i63.i, -64
  %data.i.i.i.i65.i = inttoptr i64 %even.i.i.i.i64.i to ptr
  %piece.repack3.i.i.i.i66.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i59.i, i64 24
  %2 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i59.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %2, i8 0, i64 32, i1 false), !noalias !37
  store i64 1, ptr %piece.i.i.i.i59.i, align 4, !noalias !37
  store ptr %data.i.i.i.i65.i, ptr %piece.repack3.i.i.i.i66.i, align 8, !noalias !37
  %.12058.i67.i = icmp sgt i64 %.20.i, 0
  br i1 %.12058.i67.i, label %for.cond.1.preheader.lr.ph.i82.i, label %.3.endif.i39.i68.i

for.cond.1.preheader.lr.ph.i82.i:                 ; preds = %B0.endif.endif.i61.i
  %.12356.i83.i = icmp sgt i64 %.18.i, 0
  br label %for.cond.1.preheader.i84.i

for.cond.1.preheader.i84.i:                       ; preds = %for.end.1.i86.i, %for.cond.1.preheader.lr.ph.i82.i
  %loop.index59.i85.i = phi i64 [ 0, %for.cond.1.preheader.lr.ph.i82.i ], [ %.141.i87.i, %for.end.1.i86.i ]
  br i1 %.12356.i83.i, label %for.body.1.lr.ph.i89.i, label %for.end.1.i86.i

for.body.1.lr.ph.i89.i:                           ; preds = %for.cond.1.preheader.i84.i
  %3 = getelementptr float, ptr %.27.i, i64 %loop.index59.i85.i
  %.132.i90.i = mul i64 %loop.index59.i85.i, %.18.i
  %4 = getelementptr float, ptr %data.i.i.i.i65.i, i64 %.132.i90.i
  br label %for.body.1.i91.i

.3.endif.i39.i68.i:                               ; preds = %for.end.1.i86.i, %B0.endif.endif.i61.i
  %.4.i.i40.i69.i = atomicrmw add ptr %piece.i.i.i.i59.i, i64 1 monotonic, align 8, !noalias !47
  fence release, !noalias !48
  %.4.i.i47.i78.i = atomicrmw sub ptr %piece.i.i.i.i59.i, i64 1 monotonic, align 8, !noalias !47
  %.10.i48.i79.i = icmp eq i64 %.4.i.i47.i78.i, 1
  br i1 %.10.i48.i79.i, label %.3.endif.if.i49.i81.i, label %B0.endif.i.i, !prof !1

.3.endif.if.i49.i81.i:                            ; preds = %.3.endif.i39.i68.i
  fence acquire, !noalias !48
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i59.i) #4, !noalias !47
  br label %B0.endif.i.i

for.body.1.i91.i:                                 ; preds = %for.body.1.i91.i, %for.body.1.lr.ph.i89.i
  %loop.index.157.i92.i = phi i64 [ 0, %for.body.1.lr.ph.i89.i ], [ %.139.i97.i, %for.body.1.i91.i ]
  %.128.i93.i = mul i64 %loop.index.157.i92.i, %.20.i
  %.130.i94.i = getelementptr float, ptr %3, i64 %.128.i93.i
  %.136.i95.i = getelementptr float, ptr %4, i64 %loop.index.157.i92.i
  %.137.i96.i = load float, ptr %.130.i94.i, align 4, !noalias !47
  store float %.137.i96.i, ptr %.136.i95.i, align 4, !noalias !47
  %.139.i97.i = add nuw nsw i64 %loop.index.157.i92.i, 1
  %exitcond.not.i98.i = icmp eq i64 %.139.i97.i, %.18.i
  br i1 %exitcond.not.i98.i, label %for.end.1.i86.i, label %for.body.1.i91.i

for.end.1.i86.i:                                  ; preds = %for.body.1.i91.i, %for.cond.1.preheader.i84.i
  %.141.i87.i = add nuw nsw i64 %loop.index59.i85.i, 1
  %exitcond60.not.i88.i = icmp eq i64 %.141.i87.i, %.20.i
  br i1 %exitcond60.not.i88.i, label %.3.endif.i39.i68.i, label %for.cond.1.preheader.i84.i

.3.endif.i1266.i.i:                               ; preds = %B380.if.i.i, %NRT_decref.exit1424.i.i
  fence release
  %.4.i.i1267.i.i = atomicrmw sub ptr %piece.i.i.i.i1883.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i.i.i = icmp eq i64 %.4.i.i1267.i.i, 1
  br i1 %.10.i.i.i, label %.3.endif.if.i.i.i, label %NRT_decref.exit.i.i, !prof !1

.3.endif.if.i.i.i:                                ; preds = %.3.endif.i1266.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1883.i.i.i) #4, !noalias !33
  br label %NRT_decref.exit.i.i

NRT_decref.exit.i.i:                              ; preds = %.3.endif.if.i.i.i, %.3.endif.i1266.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1068.i.i, i8 0, i64 72, i1 false), !noalias !33
  %.1074.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v621B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29(ptr %.1068.i.i, ptr %excinfo.11.i.i, i64 %.20.i, i64 %.20.i)
  %.1076.not.i.i = icmp eq i32 %.1074.i.i, 0
  %.1084.fca.0.load.i.i = load ptr, ptr %.1068.i.i, align 8, !noalias !33
  %.1084.fca.4.load.i.i = load ptr, ptr %.fca.4.gep541.i.i, align 8, !noalias !33
  br i1 %.1076.not.i.i, label %B472.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !16

B568.loopexit.i.i:                                ; preds = %B710.i.i
  %.1212.i.i = add nuw nsw i64 %.1143.01551.i.i, 1
  %exitcond1564.not.i.i = icmp eq i64 %.20.i, %.1212.i.i
  br i1 %exitcond1564.not.i.i, label %B750.i.i, label %B602.if.lr.ph.i.i

B710.i.i:                                         ; preds = %B656.if.i.i, %B602.if.i.i
  %.1664.pre-phi.i.i = phi i64 [ 0, %B602.if.i.i ], [ %.1543.i.i, %B656.if.i.i ]
  %value.2.2.lcssa.i.i = phi double [ %..i.i, %B602.if.i.i ], [ %.1608.i.i, %B656.if.i.i ]
  %5 = getelementptr double, ptr %.258.fca.4.load.i.i.i, i64 %.1664.pre-phi.i.i
  %6 = getelementptr double, ptr %5, i64 %.1264.01546.i.i
  %.1669.i.i = load double, ptr %6, align 8, !noalias !33
  %.1676.i.i = fdiv double %value.2.2.lcssa.i.i, %.1669.i.i
  %.1729.i.i = mul i64 %.1264.01546.i.i, %.1084.fca.5.1.load.i.i
  %gep1549.i.i = getelementptr double, ptr %invariant.gep1544.i.i, i64 %.1729.i.i
  store double %.1676.i.i, ptr %gep1549.i.i, align 8, !noalias !33
  %exitcond1563.not.i.i = icmp eq i64 %.20.i, %.1333.i.i
  br i1 %exitcond1563.not.i.i, label %B568.loopexit.i.i, label %B602.if.i.i

B750.i.i:                                         ; preds = %B568.loopexit.i.i, %B472.endif.i.i
  br i1 %.4.i419.i.i.i, label %NRT_decref.exit1273.i.i, label %.3.endif.i1269.i.i, !prof !1

.3.endif.i1269.i.i:                               ; preds = %B750.i.i
  fence release
  %.4.i.i1270.i.i = atomicrmw sub ptr %.258.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1271.i.i = icmp eq i64 %.4.i.i1270.i.i, 1
  br i1 %.10.i1271.i.i, label %.3.endif.if.i1272.i.i, label %NRT_decref.exit1273.i.i, !prof !1

.3.endif.if.i1272.i.i:                            ; preds = %.3.endif.i1269.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.258.fca.0.load.i.i.i) #4, !noalias !33
  br label %NRT_decref.exit1273.i.i

NRT_decref.exit1273.i.i:                          ; preds = %.3.endif.if.i1272.i.i, %.3.endif.i1269.i.i, %B750.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1759.i.i, i8 0, i64 72, i1 false), !noalias !33
  %.1771.i.i = call fastcc i32 @_ZN14sparse_kernels14small_matrices6matmulB4v657B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE(ptr %.1759.i.i, ptr %excinfo.12.i.i, ptr nonnull %piece.i.i.i.i1969.i.i.i, ptr %data.i.i.i.i1975.i.i.i, i64 %.679.fca.5.0.load.i.i, i64 %.679.fca.5.0.load.i.i, ptr %.1084.fca.0.load.i.i, ptr %.1084.fca.4.load.i.i, i64 %.1084.fca.5.1.load.i.i)
  %.1773.not.i.i = icmp eq i32 %.1771.i.i, 0
  %.1781.fca.0.load.i.i = load ptr, ptr %.1759.i.i, align 8, !noalias !33
  %.1781.fca.4.load.i.i = load ptr, ptr %.fca.4.gep211.i.i, align 8, !noalias !33
  %.1781.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep212.i.i, align 8, !noalias !33
  %.1781.fca.5.1.load.i.i = load i64, ptr %.fca.5.1.gep213.i.i, align 8, !noalias !33
  br i1 %.1773.not.i.i, label %B750.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !16

B844.loopexit.i.i:                                ; preds = %B958.if.i.i
  %.1996.i.i = add nuw nsw i64 %.1927.01558.i.i, 1
  %exitcond1566.not.i.i = icmp eq i64 %.20.i, %.1996.i.i
  br i1 %exitcond1566.not.i.i, label %B1038.i.i, label %B958.if.lr.ph.i.i

B1038.i.i:                                        ; preds = %B844.loopexit.i.i, %NRT_decref.exit1452.i.i
  store ptr null, ptr %.2454.i.i, align 8, !noalias !33
  %.2470.i.i = call fastcc i32 @_ZN14sparse_kernels14small_matrices8multiplyB4v639B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE(ptr %.2454.i.i, ptr %excinfo.15.i.i, ptr %.1781.fca.0.load.i.i, ptr %.1781.fca.4.load.i.i, i64 %.1781.fca.5.0.load.i.i, i64 %.1781.fca.5.1.load.i.i, ptr nonnull %piece.i.i.i.i59.i, ptr %data.i.i.i.i65.i, i64 %.18.i, ptr null, ptr %.111.i, i64 %.104.i)
  %.2472.not.i.i = icmp eq i32 %.2470.i.i, 0
  br i1 %.2472.not.i.i, label %B1038.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !16

B0.endif.i.i:                                     ; preds = %.3.endif.if.i49.i81.i, %.3.endif.i39.i68.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.229.i.i, i8 0, i64 72, i1 false), !noalias !33
  %.237.i.i = call fastcc i32 @_ZN14sparse_kernels14small_matrices4gramB4v620B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE(ptr %.229.i.i, ptr %excinfo.2.i.i, ptr null, ptr readonly %.27.i, i64 %.18.i, i64 %.20.i)
  %.239.not.i.i = icmp eq i32 %.237.i.i, 0
  %.247.fca.0.load.i.i = load ptr, ptr %.229.i.i, align 8, !noalias !33
  br i1 %.239.not.i.i, label %B0.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !16

B0.endif.endif.i.i:                               ; preds = %B0.endif.i.i
  %.247.fca.5.1.load.i.i = load i64, ptr %.fca.5.1.gep988.i.i, align 8, !noalias !33
  %.247.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep987.i.i, align 8, !noalias !33
  %.247.fca.4.load.i.i = load ptr, ptr %.fca.4.gep986.i.i, align 8, !noalias !33
  call void @llvm.lifetime.start.p0(ptr nonnull %.242.i.i.i), !noalias !33
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i.i.i), !noalias !33
  %.fca.4.gep.i.i.i = getelementptr inbounds nuw i8, ptr %.242.i.i.i, i64 32
  %.fca.5.0.gep.i.i.i = getelementptr inbounds nuw i8, ptr %.242.i.i.i, i64 40
  %.fca.5.1.gep.i.i.i = getelementptr inbounds nuw i8, ptr %.242.i.i.i, i64 48
  store ptr null, ptr %excinfo.1.i.i.i, align 8, !noalias !49
  %.4.i.i1292.i.i = icmp eq ptr %.247.fca.0.load.i.i, null
  br i1 %.4.i.i1292.i.i, label %NRT_incref.exit.i.i.i, label %.3.endif.i.i.i.i, !prof !1

.3.endif.i.i.i.i:                                 ; preds = %B0.endif.endif.i.i
  %.4.i.i.i.i.i = atomicrmw add ptr %.247.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !49
  br label %NRT_incref.exit.i.i.i

NRT_incref.exit.i.i.i:                            ; preds = %.3.endif.i.i.i.i, %B0.endif.endif.i.i
  %.127434.not.i.i.i = icmp slt i64 %.247.fca.5.0.load.i.i, 1
  br i1 %.127434.not.i.i.i, label %B96.i.i.i, label %B64.if.i.i.i

B96.loopexit.i.i.i:                               ; preds = %B64.if.i.i.i
  %7 = fmul double %.220.i.i.i, 1.000000e-10
  %8 = fadd double %7, 1.000000e-300
  br label %B96.i.i.i

B96.i.i.i:                                        ; preds = %B96.loopexit.i.i.i, %NRT_incref.exit.i.i.i
  %trace.2.0.lcssa.i.i.i = phi double [ 1.000000e-300, %NRT_incref.exit.i.i.i ], [ %8, %B96.loopexit.i.i.i ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.242.i.i.i, i8 0, i64 72, i1 false), !noalias !49
  %.248.i.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v621B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29(ptr %.242.i.i.i, ptr %excinfo.1.i.i.i, i64 %.247.fca.5.0.load.i.i, i64 %.247.fca.5.0.load.i.i)
  %.250.not.i.i.i = icmp eq i32 %.248.i.i.i, 0
  %.258.fca.0.load.i.i.i = load ptr, ptr %.242.i.i.i, align 8, !noalias !49
  %.258.fca.4.load.i.i.i = load ptr, ptr %.fca.4.gep.i.i.i, align 8, !noalias !49
  br i1 %.250.not.i.i.i, label %B96.endif.i.i.i, label %B0.endif.endif.if.i.i, !prof !16

B208.loopexit.i.i.i:                              ; preds = %B378.i.i.i
  %.388.i.i.i = add nuw nsw i64 %.319.0450.i.i.i, 1
  %invariant.gep.i.i.i = getelementptr double, ptr %.258.fca.4.load.i.i.i, i64 %.319.0450.i.i.i
  %gep.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.786.i.i.i
  %.12.i.i.i.i = fcmp ogt double %trace.2.0.lcssa.i.i.i, %value.3.2.lcssa.i.i.i
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double %trace.2.0.lcssa.i.i.i, double %value.3.2.lcssa.i.i.i
  %root.i.le.i.i.i = tail call double @llvm.sqrt.f64(double %.13.i.i.i.i)
  store double %root.i.le.i.i.i, ptr %gep.i.i.i, align 8, !noalias !49
  %exitcond455.not.i.i.i = icmp eq i64 %.247.fca.5.0.load.i.i, %.388.i.i.i
  br i1 %exitcond455.not.i.i.i, label %B510.i.i.i, label %B248.if.lr.ph.i.i.i

B378.i.i.i:                                       ; preds = %B324.if.i.i.i, %B248.if.i.i.i
  %value.3.2.lcssa.i.i.i = phi double [ %value.4.2.i.i.i, %B248.if.i.i.i ], [ %.851.i.i.i, %B324.if.i.i.i ]
  br i1 %.603.i.i.i, label %B208.loopexit.i.i.i, label %B511.i.i.i

B510.i.i.i:                                       ; preds = %B208.loopexit.i.i.i, %B96.endif.i.i.i
  %.4.i419.i.i.i = icmp eq ptr %.258.fca.0.load.i.i.i, null
  br i1 %.4.i419.i.i.i, label %NRT_incref.exit422.i.i.i, label %.3.endif.i420.i.i.i, !prof !1

.3.endif.i420.i.i.i:                              ; preds = %B510.i.i.i
  %.4.i.i421.i.i.i = atomicrmw add ptr %.258.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !49
  br label %NRT_incref.exit422.i.i.i

NRT_incref.exit422.i.i.i:                         ; preds = %.3.endif.i420.i.i.i, %B510.i.i.i
  br i1 %.4.i.i1292.i.i, label %NRT_decref.exit.i.i.i, label %.3.endif.i424.i.i.i, !prof !1

.3.endif.i424.i.i.i:                              ; preds = %NRT_incref.exit422.i.i.i
  fence release
  %.4.i.i425.i.i.i = atomicrmw sub ptr %.247.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !49
  %.10.i.i.i.i = icmp eq i64 %.4.i.i425.i.i.i, 1
  br i1 %.10.i.i.i.i, label %.3.endif.if.i.i.i.i, label %NRT_decref.exit.i.i.i, !prof !1

.3.endif.if.i.i.i.i:                              ; preds = %.3.endif.i424.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.247.fca.0.load.i.i) #4, !noalias !49
  br label %NRT_decref.exit.i.i.i

NRT_decref.exit.i.i.i:                            ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i424.i.i.i, %NRT_incref.exit422.i.i.i
  br i1 %.4.i419.i.i.i, label %NRT_incref.exit1296.thread.i.i, label %.3.endif.i427.i.i.i, !prof !1

.3.endif.i427.i.i.i:                              ; preds = %NRT_decref.exit.i.i.i
  fence release
  %.4.i.i428.i.i.i = atomicrmw sub ptr %.258.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !49
  %.10.i429.i.i.i = icmp eq i64 %.4.i.i428.i.i.i, 1
  br i1 %.10.i429.i.i.i, label %.3.endif.if.i430.i.i.i, label %.3.endif.i.i1298.i.i, !prof !1

.3.endif.if.i430.i.i.i:                           ; preds = %.3.endif.i427.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.258.fca.0.load.i.i.i) #4, !noalias !49
  br label %.3.endif.i.i1298.i.i

B511.i.i.i:                                       ; preds = %B378.i.i.i
  %.1014.i.i.i = mul i64 %.441.0445.i.i.i, %.258.fca.5.1.load.i.i.i
  %9 = getelementptr double, ptr %.258.fca.4.load.i.i.i, i64 %.1014.i.i.i
  %.1018.i.i.i = getelementptr double, ptr %9, i64 %.441.0445.i.i.i
  %.1019.i.i.i = load double, ptr %.1018.i.i.i, align 8, !noalias !49
  %.1026.i.i.i = fdiv double %value.3.2.lcssa.i.i.i, %.1019.i.i.i
  %.1083.i.i.i = getelementptr double, ptr %13, i64 %.441.0445.i.i.i
  store double %.1026.i.i.i, ptr %.1083.i.i.i, align 8, !noalias !49
  br label %B248.if.i.i.i

B64.if.i.i.i:                                     ; preds = %NRT_incref.exit.i.i.i, %B64.if.i.i.i
  %trace.2.0437.i.i.i = phi double [ %.220.i.i.i, %B64.if.i.i.i ], [ 0.000000e+00, %NRT_incref.exit.i.i.i ]
  %.69.0436.i.i.i = phi i64 [ %.140.i.i.i, %B64.if.i.i.i ], [ 0, %NRT_incref.exit.i.i.i ]
  %.140.i.i.i = add nuw nsw i64 %.69.0436.i.i.i, 1
  %.211.i.i.i = mul i64 %.69.0436.i.i.i, %.247.fca.5.1.load.i.i
  %10 = getelementptr double, ptr %.247.fca.4.load.i.i, i64 %.211.i.i.i
  %11 = getelementptr double, ptr %10, i64 %.69.0436.i.i.i
  %.216.i.i.i = load double, ptr %11, align 8, !noalias !49
  %.220.i.i.i = fadd double %trace.2.0437.i.i.i, %.216.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.247.fca.5.0.load.i.i, %.140.i.i.i
  br i1 %exitcond.not.i.i.i, label %B96.loopexit.i.i.i, label %B64.if.i.i.i

B96.endif.i.i.i:                                  ; preds = %B96.i.i.i
  %.258.fca.5.0.load.i.i.i = load i64, ptr %.fca.5.0.gep.i.i.i, align 8, !noalias !49
  %.258.fca.5.1.load.i.i.i = load i64, ptr %.fca.5.1.gep.i.i.i, align 8, !noalias !49
  br i1 %.127434.not.i.i.i, label %B510.i.i.i, label %B248.if.lr.ph.i.i.i

B248.if.lr.ph.i.i.i:                              ; preds = %B96.endif.i.i.i, %B208.loopexit.i.i.i
  %.319.0450.i.i.i = phi i64 [ %.388.i.i.i, %B208.loopexit.i.i.i ], [ 0, %B96.endif.i.i.i ]
  %.586.i.i.i = mul i64 %.319.0450.i.i.i, %.247.fca.5.1.load.i.i
  %12 = getelementptr double, ptr %.247.fca.4.load.i.i, i64 %.586.i.i.i
  %.786.i.i.i = mul i64 %.319.0450.i.i.i, %.258.fca.5.1.load.i.i.i
  %13 = getelementptr double, ptr %.258.fca.4.load.i.i.i, i64 %.786.i.i.i
  br label %B248.if.i.i.i

B248.if.i.i.i:                                    ; preds = %B248.if.lr.ph.i.i.i, %B511.i.i.i
  %.441.0445.i.i.i = phi i64 [ 0, %B248.if.lr.ph.i.i.i ], [ %.510.i.i.i, %B511.i.i.i ]
  %.510.i.i.i = add nuw nsw i64 %.441.0445.i.i.i, 1
  %14 = getelementptr double, ptr %12, i64 %.441.0445.i.i.i
  %.591.i.i.i = load double, ptr %14, align 8, !noalias !49
  %.603.i.i.i = icmp eq i64 %.319.0450.i.i.i, %.441.0445.i.i.i
  %.607.i.i.i = fadd double %trace.2.0.lcssa.i.i.i, %.591.i.i.i
  %value.4.2.i.i.i = select i1 %.603.i.i.i, double %.607.i.i.i, double %.591.i.i.i
  %.701438.not.i.i.i = icmp eq i64 %.441.0445.i.i.i, 0
  br i1 %.701438.not.i.i.i, label %B378.i.i.i, label %B324.if.lr.ph.i.i.i

B324.if.lr.ph.i.i.i:                              ; preds = %B248.if.i.i.i
  %.841.i.i.i = mul i64 %.441.0445.i.i.i, %.258.fca.5.1.load.i.i.i
  %15 = getelementptr double, ptr %.258.fca.4.load.i.i.i, i64 %.841.i.i.i
  br label %B324.if.i.i.i

B324.if.i.i.i:                                    ; preds = %B324.if.i.i.i, %B324.if.lr.ph.i.i.i
  %value.3.2441.i.i.i = phi double [ %value.4.2.i.i.i, %B324.if.lr.ph.i.i.i ], [ %.851.i.i.i, %B324.if.i.i.i ]
  %.645.0439.i.i.i = phi i64 [ 0, %B324.if.lr.ph.i.i.i ], [ %.714.i.i.i, %B324.if.i.i.i ]
  %.714.i.i.i = add nuw nsw i64 %.645.0439.i.i.i, 1
  %.790.i.i.i = getelementptr double, ptr %13, i64 %.645.0439.i.i.i
  %.791.i.i.i = load double, ptr %.790.i.i.i, align 8, !noalias !49
  %.845.i.i.i = getelementptr double, ptr %15, i64 %.645.0439.i.i.i
  %.846.i.i.i = load double, ptr %.845.i.i.i, align 8, !noalias !49
  %.849.i.i.i = fmul double %.791.i.i.i, %.846.i.i.i
  %.851.i.i.i = fsub double %value.3.2441.i.i.i, %.849.i.i.i
  %exitcond453.not.i.i.i = icmp eq i64 %.714.i.i.i, %.441.0445.i.i.i
  br i1 %exitcond453.not.i.i.i, label %B378.i.i.i, label %B324.if.i.i.i

B0.endif.endif.if.i.i:                            ; preds = %B96.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.242.i.i.i), !noalias !33
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i.i), !noalias !33
  br label %_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit

NRT_incref.exit1296.thread.i.i:                   ; preds = %NRT_decref.exit.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.242.i.i.i), !noalias !33
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i.i), !noalias !33
  br label %NRT_incref.exit.i1300.i.i

.3.endif.i.i1298.i.i:                             ; preds = %.3.endif.if.i430.i.i.i, %.3.endif.i427.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.242.i.i.i), !noalias !33
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i.i), !noalias !33
  %.4.i.i1295.i.i = atomicrmw add ptr %.258.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.4.i.i.i1299.i.i = atomicrmw add ptr %.258.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !53
  br label %NRT_incref.exit.i1300.i.i

NRT_incref.exit.i1300.i.i:                        ; preds = %.3.endif.i.i1298.i.i, %NRT_incref.exit1296.thread.i.i
  %.42.i.i.i = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.258.fca.5.1.load.i.i.i, i64 %.258.fca.5.0.load.i.i.i)
  %.43.i.i.i = extractvalue { i64, i1 } %.42.i.i.i, 0
  %.44.i.i.i = extractvalue { i64, i1 } %.42.i.i.i, 1
  %16 = add i64 %.43.i.i.i, -1152921504606846976
  %.49.i.i.i = icmp ult i64 %16, -2305843009213693952
  %.50.i.i.i = or i1 %.44.i.i.i, %.49.i.i.i
  br i1 %.50.i.i.i, label %_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v656B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1F7mutable7alignedE.exit.i.i, label %B0.endif.i.i.i, !prof !1

B0.endif.i.i.i:                                   ; preds = %NRT_incref.exit.i1300.i.i
  %.48.i.i.i = shl nsw i64 %.43.i.i.i, 3
  %all.i.i.i.i.i.i = add i64 %.48.i.i.i, 128
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i), !noalias !57
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v656B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1F7mutable7alignedE.exit.i.i, label %B0.endif.endif.i.i.i

B0.endif.endif.i.i.i:                             ; preds = %B0.endif.i.i.i
  %address.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 24
  %17 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %17, i8 0, i64 32, i1 false), !noalias !57
  store i64 1, ptr %piece.i.i.i.i.i.i, align 4, !noalias !57
  store ptr %data.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i, align 8, !noalias !57
  %.12058.i.i.i = icmp sgt i64 %.258.fca.5.1.load.i.i.i, 0
  br i1 %.12058.i.i.i, label %for.cond.1.preheader.lr.ph.i.i.i, label %.3.endif.i39.i.i.i

for.cond.1.preheader.lr.ph.i.i.i:                 ; preds = %B0.endif.endif.i.i.i
  %.12356.i.i.i = icmp sgt i64 %.258.fca.5.0.load.i.i.i, 0
  br label %for.cond.1.preheader.i.i.i

for.cond.1.preheader.i.i.i:                       ; preds = %for.end.1.i.i.i, %for.cond.1.preheader.lr.ph.i.i.i
  %loop.index59.i.i.i = phi i64 [ 0, %for.cond.1.preheader.lr.ph.i.i.i ], [ %.141.i.i.i, %for.end.1.i.i.i ]
  br i1 %.12356.i.i.i, label %for.body.1.lr.ph.i.i.i, label %for.end.1.i.i.i

for.body.1.lr.ph.i.i.i:                           ; preds = %for.cond.1.preheader.i.i.i
  %18 = getelementptr double, ptr %.258.fca.4.load.i.i.i, i64 %loop.index59.i.i.i
  %.132.i.i.i = mul i64 %loop.index59.i.i.i, %.258.fca.5.0.load.i.i.i
  %19 = getelementptr double, ptr %data.i.i.i.i.i.i, i64 %.132.i.i.i
  br label %for.body.1.i.i.i

.3.endif.i39.i.i.i:                               ; preds = %for.end.1.i.i.i, %B0.endif.endif.i.i.i
  %.4.i.i40.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !53
  br i1 %.4.i419.i.i.i, label %.3.endif.i46.i.i.i, label %.3.endif.i43.i.i.i, !prof !1

.3.endif.i43.i.i.i:                               ; preds = %.3.endif.i39.i.i.i
  fence release
  %.4.i.i44.i.i.i = atomicrmw sub ptr %.258.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !53
  %.10.i.i1301.i.i = icmp eq i64 %.4.i.i44.i.i.i, 1
  br i1 %.10.i.i1301.i.i, label %.3.endif.if.i.i1303.i.i, label %.3.endif.i46.i.i.i, !prof !1

.3.endif.if.i.i1303.i.i:                          ; preds = %.3.endif.i43.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.258.fca.0.load.i.i.i) #4, !noalias !53
  br label %.3.endif.i46.i.i.i

.3.endif.i46.i.i.i:                               ; preds = %.3.endif.if.i.i1303.i.i, %.3.endif.i43.i.i.i, %.3.endif.i39.i.i.i
  fence release
  %.4.i.i47.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !53
  %.10.i48.i.i.i = icmp eq i64 %.4.i.i47.i.i.i, 1
  br i1 %.10.i48.i.i.i, label %.3.endif.if.i49.i.i.i, label %_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v656B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1F7mutable7alignedE.exit.i.i, !prof !1

.3.endif.if.i49.i.i.i:                            ; preds = %.3.endif.i46.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #4, !noalias !53
  br label %_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v656B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1F7mutable7alignedE.exit.i.i

for.body.1.i.i.i:                                 ; preds = %for.body.1.i.i.i, %for.body.1.lr.ph.i.i.i
  %loop.index.157.i.i.i = phi i64 [ 0, %for.body.1.lr.ph.i.i.i ], [ %.139.i.i.i, %for.body.1.i.i.i ]
  %.128.i.i.i = mul i64 %loop.index.157.i.i.i, %.258.fca.5.1.load.i.i.i
  %.130.i.i.i = getelementptr double, ptr %18, i64 %.128.i.i.i
  %.136.i.i.i = getelementptr double, ptr %19, i64 %loop.index.157.i.i.i
  %.137.i.i.i = load double, ptr %.130.i.i.i, align 8, !noalias !53
  store double %.137.i.i.i, ptr %.136.i.i.i, align 8, !noalias !53
  %.139.i.i.i = add nuw nsw i64 %loop.index.157.i.i.i, 1
  %exitcond.not.i1304.i.i = icmp eq i64 %.139.i.i.i, %.258.fca.5.0.load.i.i.i
  br i1 %exitcond.not.i1304.i.i, label %for.end.1.i.i.i, label %for.body.1.i.i.i

for.end.1.i.i.i:                                  ; preds = %for.body.1.i.i.i, %for.cond.1.preheader.i.i.i
  %.141.i.i.i = add nuw nsw i64 %loop.index59.i.i.i, 1
  %exitcond60.not.i.i.i = icmp eq i64 %.141.i.i.i, %.258.fca.5.1.load.i.i.i
  br i1 %exitcond60.not.i.i.i, label %.3.endif.i39.i.i.i, label %for.cond.1.preheader.i.i.i

_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v656B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1F7mutable7alignedE.exit.i.i: ; preds = %.3.endif.if.i49.i.i.i, %.3.endif.i46.i.i.i, %B0.endif.i.i.i, %NRT_incref.exit.i1300.i.i
  %.390.sroa.24.0.i.i = phi i64 [ %.258.fca.5.0.load.i.i.i, %.3.endif.i46.i.i.i ], [ 0, %NRT_incref.exit.i1300.i.i ], [ %.258.fca.5.0.load.i.i.i, %.3.endif.if.i49.i.i.i ], [ 0, %B0.endif.i.i.i ]
  %.390.sroa.20.0.i.i = phi i64 [ %.258.fca.5.1.load.i.i.i, %.3.endif.i46.i.i.i ], [ 0, %NRT_incref.exit.i1300.i.i ], [ %.258.fca.5.1.load.i.i.i, %.3.endif.if.i49.i.i.i ], [ 0, %B0.endif.i.i.i ]
  %.390.sroa.16.0.i.i = phi ptr [ %data.i.i.i.i.i.i, %.3.endif.i46.i.i.i ], [ null, %NRT_incref.exit.i1300.i.i ], [ %data.i.i.i.i.i.i, %.3.endif.if.i49.i.i.i ], [ null, %B0.endif.i.i.i ]
  %.390.sroa.0.0.i.i = phi ptr [ %piece.i.i.i.i.i.i, %.3.endif.i46.i.i.i ], [ null, %NRT_incref.exit.i1300.i.i ], [ %piece.i.i.i.i.i.i, %.3.endif.if.i49.i.i.i ], [ null, %B0.endif.i.i.i ]
  %.400.not.i.i = phi i1 [ true, %.3.endif.i46.i.i.i ], [ false, %NRT_incref.exit.i1300.i.i ], [ true, %.3.endif.if.i49.i.i.i ], [ false, %B0.endif.i.i.i ]
  br i1 %.4.i.i1292.i.i, label %NRT_decref.exit1310.i.i, label %.3.endif.i1306.i.i, !prof !1

.3.endif.i1306.i.i:                               ; preds = %_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v656B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1F7mutable7alignedE.exit.i.i
  fence release
  %.4.i.i1307.i.i = atomicrmw sub ptr %.247.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1308.i.i = icmp eq i64 %.4.i.i1307.i.i, 1
  br i1 %.10.i1308.i.i, label %.3.endif.if.i1309.i.i, label %NRT_decref.exit1310.i.i, !prof !1

.3.endif.if.i1309.i.i:                            ; preds = %.3.endif.i1306.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.247.fca.0.load.i.i) #4, !noalias !33
  br label %NRT_decref.exit1310.i.i

NRT_decref.exit1310.i.i:                          ; preds = %.3.endif.if.i1309.i.i, %.3.endif.i1306.i.i, %_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v656B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1F7mutable7alignedE.exit.i.i
  br i1 %.400.not.i.i, label %B0.endif.endif.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !16

B0.endif.endif.endif.endif.i.i:                   ; preds = %NRT_decref.exit1310.i.i
  %.42.i.i = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.62.i, i64 %.60.i)
  %.43.i.i = extractvalue { i64, i1 } %.42.i.i, 0
  %.44.i.i = extractvalue { i64, i1 } %.42.i.i, 1
  %20 = add i64 %.43.i.i, -2305843009213693952
  %.49.i.i = icmp ult i64 %20, -4611686018427387904
  %.50.i.i = or i1 %.44.i.i, %.49.i.i
  br i1 %.50.i.i, label %_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v619B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE.exit.i, label %B0.endif.i44.i, !prof !1

B0.endif.i44.i:                                   ; preds = %B0.endif.endif.endif.endif.i.i
  %.48.i.i = shl nsw i64 %.43.i.i, 2
  %all.i.i.i.i.i = add i64 %.48.i.i, 128
  %piece.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i), !noalias !64
  %none.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i, label %_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v619B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE.exit.i, label %B0.endif.endif.i45.i

B0.endif.endif.i45.i:                             ; preds = %B0.endif.i44.i
  %address.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i to i64
  %after.i.i.i.i.i = add i64 %address.i.i.i.i.i, 127
  %even.i.i.i.i.i = and i64 %after.i.i.i.i.i, -64
  %data.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i, i64 24
  %21 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %21, i8 0, i64 32, i1 false), !noalias !64
  store i64 1, ptr %piece.i.i.i.i.i, align 4, !noalias !64
  store ptr %data.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i, align 8, !noalias !64
  %.12058.i.i = icmp sgt i64 %.62.i, 0
  br i1 %.12058.i.i, label %for.cond.1.preheader.lr.ph.i.i, label %.3.endif.i39.i.i

for.cond.1.preheader.lr.ph.i.i:                   ; preds = %B0.endif.endif.i45.i
  %.12356.i.i = icmp sgt i64 %.60.i, 0
  br label %for.cond.1.preheader.i.i

for.cond.1.preheader.i.i:                         ; preds = %for.end.1.i.i, %for.cond.1.preheader.lr.ph.i.i
  %loop.index59.i.i = phi i64 [ 0, %for.cond.1.preheader.lr.ph.i.i ], [ %.141.i.i, %for.end.1.i.i ]
  br i1 %.12356.i.i, label %for.body.1.lr.ph.i.i, label %for.end.1.i.i

for.body.1.lr.ph.i.i:                             ; preds = %for.cond.1.preheader.i.i
  %22 = getelementptr float, ptr %.69.i, i64 %loop.index59.i.i
  %.132.i.i = mul i64 %loop.index59.i.i, %.60.i
  %23 = getelementptr float, ptr %data.i.i.i.i.i, i64 %.132.i.i
  br label %for.body.1.i.i

.3.endif.i39.i.i:                                 ; preds = %for.end.1.i.i, %B0.endif.endif.i45.i
  %.4.i.i40.i.i = atomicrmw add ptr %piece.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !74
  fence release, !noalias !48
  %.4.i.i47.i.i = atomicrmw sub ptr %piece.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !74
  %.10.i48.i.i = icmp eq i64 %.4.i.i47.i.i, 1
  br i1 %.10.i48.i.i, label %.3.endif.if.i49.i.i, label %_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v619B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE.exit.i, !prof !1

.3.endif.if.i49.i.i:                              ; preds = %.3.endif.i39.i.i
  fence acquire, !noalias !48
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i) #4, !noalias !74
  br label %_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v619B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE.exit.i

for.body.1.i.i:                                   ; preds = %for.body.1.i.i, %for.body.1.lr.ph.i.i
  %loop.index.157.i.i = phi i64 [ 0, %for.body.1.lr.ph.i.i ], [ %.139.i.i, %for.body.1.i.i ]
  %.128.i.i = mul i64 %loop.index.157.i.i, %.62.i
  %.130.i.i = getelementptr float, ptr %22, i64 %.128.i.i
  %.136.i.i = getelementptr float, ptr %23, i64 %loop.index.157.i.i
  %.137.i.i = load float, ptr %.130.i.i, align 4, !noalias !74
  store float %.137.i.i, ptr %.136.i.i, align 4, !noalias !74
  %.139.i.i = add nuw nsw i64 %loop.index.157.i.i, 1
  %exitcond.not.i47.i = icmp eq i64 %.139.i.i, %.60.i
  br i1 %exitcond.not.i47.i, label %for.end.1.i.i, label %for.body.1.i.i

for.end.1.i.i:                                    ; preds = %for.body.1.i.i, %for.cond.1.preheader.i.i
  %.141.i.i = add nuw nsw i64 %loop.index59.i.i, 1
  %exitcond60.not.i.i = icmp eq i64 %.141.i.i, %.62.i
  br i1 %exitcond60.not.i.i, label %.3.endif.i39.i.i, label %for.cond.1.preheader.i.i

_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v619B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE.exit.i: ; preds = %.3.endif.if.i49.i.i, %.3.endif.i39.i.i, %B0.endif.i44.i, %B0.endif.endif.endif.endif.i.i
  %.507.i.sroa.0.0.i = phi ptr [ %piece.i.i.i.i.i, %.3.endif.i39.i.i ], [ null, %B0.endif.endif.endif.endif.i.i ], [ %piece.i.i.i.i.i, %.3.endif.if.i49.i.i ], [ null, %B0.endif.i44.i ]
  %.507.i.sroa.12.0.i = phi ptr [ %data.i.i.i.i.i, %.3.endif.i39.i.i ], [ null, %B0.endif.endif.endif.endif.i.i ], [ %data.i.i.i.i.i, %.3.endif.if.i49.i.i ], [ null, %B0.endif.i44.i ]
  %.507.i.sroa.14.0.i = phi i64 [ %.62.i, %.3.endif.i39.i.i ], [ 0, %B0.endif.endif.endif.endif.i.i ], [ %.62.i, %.3.endif.if.i49.i.i ], [ 0, %B0.endif.i44.i ]
  %.507.i.sroa.16.0.i = phi i64 [ %.60.i, %.3.endif.i39.i.i ], [ 0, %B0.endif.endif.endif.endif.i.i ], [ %.60.i, %.3.endif.if.i49.i.i ], [ 0, %B0.endif.i44.i ]
  %.517.not.i.i = phi i1 [ true, %.3.endif.i39.i.i ], [ false, %B0.endif.endif.endif.endif.i.i ], [ true, %.3.endif.if.i49.i.i ], [ false, %B0.endif.i44.i ]
  br i1 %.4.i419.i.i.i, label %NRT_decref.exit1320.i.i, label %.3.endif.i1316.i.i, !prof !1

.3.endif.i1316.i.i:                               ; preds = %_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v619B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE.exit.i
  fence release
  %.4.i.i1317.i.i = atomicrmw sub ptr %.258.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1318.i.i = icmp eq i64 %.4.i.i1317.i.i, 1
  br i1 %.10.i1318.i.i, label %.3.endif.if.i1319.i.i, label %NRT_decref.exit1320.i.i, !prof !1

.3.endif.if.i1319.i.i:                            ; preds = %.3.endif.i1316.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.258.fca.0.load.i.i.i) #4, !noalias !33
  br label %NRT_decref.exit1320.i.i

NRT_decref.exit1320.i.i:                          ; preds = %.3.endif.if.i1319.i.i, %.3.endif.i1316.i.i, %_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v619B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE.exit.i
  br i1 %.517.not.i.i, label %B0.endif.endif.endif.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !16

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %NRT_decref.exit1320.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.555.i.i, i8 0, i64 72, i1 false), !noalias !33
  %.563.i.i = call fastcc i32 @_ZN14sparse_kernels14small_matrices4gramB4v620B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE(ptr %.555.i.i, ptr %excinfo.6.i.i, ptr %.507.i.sroa.0.0.i, ptr %.507.i.sroa.12.0.i, i64 %.507.i.sroa.14.0.i, i64 %.507.i.sroa.16.0.i)
  %.565.not.i.i = icmp eq i32 %.563.i.i, 0
  %.573.fca.0.load.i.i = load ptr, ptr %.555.i.i, align 8, !noalias !33
  br i1 %.565.not.i.i, label %B0.endif.endif.endif.endif.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !16

B0.endif.endif.endif.endif.endif.endif.i.i:       ; preds = %B0.endif.endif.endif.endif.endif.i.i
  %.573.fca.5.1.load.i.i = load i64, ptr %.fca.5.1.gep760.i.i, align 8, !noalias !33
  %.573.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep759.i.i, align 8, !noalias !33
  %.573.fca.4.load.i.i = load ptr, ptr %.fca.4.gep758.i.i, align 8, !noalias !33
  %.4.i1327.i.i = icmp eq ptr %.507.i.sroa.0.0.i, null
  br i1 %.4.i1327.i.i, label %NRT_decref.exit1332.i.i, label %.3.endif.i1328.i.i, !prof !1

.3.endif.i1328.i.i:                               ; preds = %B0.endif.endif.endif.endif.endif.endif.i.i
  fence release
  %.4.i.i1329.i.i = atomicrmw sub ptr %.507.i.sroa.0.0.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1330.i.i = icmp eq i64 %.4.i.i1329.i.i, 1
  br i1 %.10.i1330.i.i, label %.3.endif.if.i1331.i.i, label %NRT_decref.exit1332.i.i, !prof !1

.3.endif.if.i1331.i.i:                            ; preds = %.3.endif.i1328.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.507.i.sroa.0.0.i) #4, !noalias !33
  br label %NRT_decref.exit1332.i.i

NRT_decref.exit1332.i.i:                          ; preds = %.3.endif.if.i1331.i.i, %.3.endif.i1328.i.i, %B0.endif.endif.endif.endif.endif.endif.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.604.i.i, i8 0, i64 72, i1 false), !noalias !33
  %.616.i.i = call fastcc i32 @_ZN14sparse_kernels14small_matrices6matmulB4v657B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE(ptr %.604.i.i, ptr %excinfo.7.i.i, ptr %.573.fca.0.load.i.i, ptr %.573.fca.4.load.i.i, i64 %.573.fca.5.0.load.i.i, i64 %.573.fca.5.1.load.i.i, ptr %.258.fca.0.load.i.i.i, ptr %.258.fca.4.load.i.i.i, i64 %.258.fca.5.1.load.i.i.i)
  %.618.not.i.i = icmp eq i32 %.616.i.i, 0
  %.626.fca.0.load.i.i = load ptr, ptr %.604.i.i, align 8, !noalias !33
  br i1 %.618.not.i.i, label %B0.endif.endif.endif.endif.endif.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !16

B0.endif.endif.endif.endif.endif.endif.endif.i.i: ; preds = %NRT_decref.exit1332.i.i
  %.626.fca.5.1.load.i.i = load i64, ptr %.fca.5.1.gep742.i.i, align 8, !noalias !33
  %.626.fca.4.load.i.i = load ptr, ptr %.fca.4.gep740.i.i, align 8, !noalias !33
  %.4.i1333.i.i = icmp eq ptr %.573.fca.0.load.i.i, null
  br i1 %.4.i1333.i.i, label %NRT_decref.exit1338.i.i, label %.3.endif.i1334.i.i, !prof !1

.3.endif.i1334.i.i:                               ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.i.i
  fence release
  %.4.i.i1335.i.i = atomicrmw sub ptr %.573.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1336.i.i = icmp eq i64 %.4.i.i1335.i.i, 1
  br i1 %.10.i1336.i.i, label %.3.endif.if.i1337.i.i, label %NRT_decref.exit1338.i.i, !prof !1

.3.endif.if.i1337.i.i:                            ; preds = %.3.endif.i1334.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.573.fca.0.load.i.i) #4, !noalias !33
  br label %NRT_decref.exit1338.i.i

NRT_decref.exit1338.i.i:                          ; preds = %.3.endif.if.i1337.i.i, %.3.endif.i1334.i.i, %B0.endif.endif.endif.endif.endif.endif.endif.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.657.i.i, i8 0, i64 72, i1 false), !noalias !33
  %.669.i.i = call fastcc i32 @_ZN14sparse_kernels14small_matrices6matmulB4v657B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE(ptr %.657.i.i, ptr %excinfo.8.i.i, ptr %.390.sroa.0.0.i.i, ptr %.390.sroa.16.0.i.i, i64 %.390.sroa.20.0.i.i, i64 %.390.sroa.24.0.i.i, ptr %.626.fca.0.load.i.i, ptr %.626.fca.4.load.i.i, i64 %.626.fca.5.1.load.i.i)
  %.671.not.i.i = icmp eq i32 %.669.i.i, 0
  %.679.fca.0.load.i.i = load ptr, ptr %.657.i.i, align 8, !noalias !33
  br i1 %.671.not.i.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !16

B0.endif.endif.endif.endif.endif.endif.endif.endif.i.i: ; preds = %NRT_decref.exit1338.i.i
  %.679.fca.5.1.load.i.i = load i64, ptr %.fca.5.1.gep724.i.i, align 8, !noalias !33
  %.679.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep723.i.i, align 8, !noalias !33
  %.679.fca.4.load.i.i = load ptr, ptr %.fca.4.gep722.i.i, align 8, !noalias !33
  %.4.i1339.i.i = icmp eq ptr %.626.fca.0.load.i.i, null
  br i1 %.4.i1339.i.i, label %NRT_decref.exit1344.i.i, label %.3.endif.i1340.i.i, !prof !1

.3.endif.i1340.i.i:                               ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i.i
  fence release
  %.4.i.i1341.i.i = atomicrmw sub ptr %.626.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1342.i.i = icmp eq i64 %.4.i.i1341.i.i, 1
  br i1 %.10.i1342.i.i, label %.3.endif.if.i1343.i.i, label %NRT_decref.exit1344.i.i, !prof !1

.3.endif.if.i1343.i.i:                            ; preds = %.3.endif.i1340.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.626.fca.0.load.i.i) #4, !noalias !33
  br label %NRT_decref.exit1344.i.i

NRT_decref.exit1344.i.i:                          ; preds = %.3.endif.if.i1343.i.i, %.3.endif.i1340.i.i, %B0.endif.endif.endif.endif.endif.endif.endif.endif.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.107.i.i.i), !noalias !33
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !33
  %.fca.4.gep1571.i.i.i = getelementptr inbounds nuw i8, ptr %.107.i.i.i, i64 32
  %.fca.5.0.gep1572.i.i.i = getelementptr inbounds nuw i8, ptr %.107.i.i.i, i64 40
  %.fca.5.1.gep1573.i.i.i = getelementptr inbounds nuw i8, ptr %.107.i.i.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.107.i.i.i, i8 0, i64 72, i1 false), !noalias !75
  store ptr null, ptr %excinfo.2.i.i.i, align 8, !noalias !75
  %.4.i.i1345.i.i = icmp eq ptr %.679.fca.0.load.i.i, null
  br i1 %.4.i.i1345.i.i, label %NRT_incref.exit.i1348.i.i, label %.3.endif.i.i1346.i.i, !prof !1

.3.endif.i.i1346.i.i:                             ; preds = %NRT_decref.exit1344.i.i
  %.4.i.i.i1347.i.i = atomicrmw add ptr %.679.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !75
  br label %NRT_incref.exit.i1348.i.i

NRT_incref.exit.i1348.i.i:                        ; preds = %.3.endif.i.i1346.i.i, %NRT_decref.exit1344.i.i
  %.29.i.i.i.i = icmp slt i64 %.679.fca.5.0.load.i.i, 0
  br i1 %.29.i.i.i.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i.i, label %B0.endif.endif.endif.i.i.i.i, !prof !1

B0.endif.endif.endif.i.i.i.i:                     ; preds = %NRT_incref.exit.i1348.i.i
  %.50.i.i.i.i = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.679.fca.5.0.load.i.i, i64 %.679.fca.5.0.load.i.i)
  %.51.i.i.i.i = extractvalue { i64, i1 } %.50.i.i.i.i, 0
  %.52.i.i.i.i = extractvalue { i64, i1 } %.50.i.i.i.i, 1
  %24 = add i64 %.51.i.i.i.i, -1152921504606846976
  %.57.i.i.i.i = icmp ult i64 %24, -2305843009213693952
  %.58.i.i.i.i = or i1 %.52.i.i.i.i, %.57.i.i.i.i
  br i1 %.58.i.i.i.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i.i, label %B0.endif.endif.endif.endif.endif.i.i.i.i, !prof !1

B0.endif.endif.endif.endif.endif.i.i.i.i:         ; preds = %B0.endif.endif.endif.i.i.i.i
  %.56.i.i.i.i = shl nsw i64 %.51.i.i.i.i, 3
  %all.i.i.i.i.i.i.i = add i64 %.56.i.i.i.i, 128
  %piece.i.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i.i), !noalias !79
  %none.i.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i.i, label %.3.endif.i32.i.i.i.i

.3.endif.i32.i.i.i.i:                             ; preds = %B0.endif.endif.endif.endif.endif.i.i.i.i
  %address.i.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i, i64 24
  %25 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %25, i8 0, i64 32, i1 false), !noalias !79
  store i64 1, ptr %piece.i.i.i.i.i.i.i, align 4, !noalias !79
  store ptr %data.i.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i.i, align 8, !noalias !79
  %.4.i.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !89
  fence release
  %.4.i.i33.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !89
  %.10.i.i.i.i.i = icmp eq i64 %.4.i.i33.i.i.i.i, 1
  br i1 %.10.i.i.i.i.i, label %.3.endif.if.i.i.i.i.i, label %B0.endif.i1349.i.i, !prof !1

.3.endif.if.i.i.i.i.i:                            ; preds = %.3.endif.i32.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #4, !noalias !89
  br label %B0.endif.i1349.i.i

B192.loopexit.i.i.i:                              ; preds = %B240.if.i.i.i
  %.251.i.i.i = add nuw i64 %.182.02060.i.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %.251.i.i.i, %.679.fca.5.0.load.i.i
  br i1 %exitcond.not.i.i, label %B278.i.i.i, label %B240.if.lr.ph.i.i.i

B278.i.i.i:                                       ; preds = %B192.loopexit.i.i.i, %B0.endif.endif.i1352.i.i
  br i1 %.4.i.i1345.i.i, label %NRT_decref.exit.i1354.i.i, label %.3.endif.i1879.i.i.i, !prof !1

.3.endif.i1879.i.i.i:                             ; preds = %B278.i.i.i
  fence release
  %.4.i.i1880.i.i.i = atomicrmw sub ptr %.679.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !75
  %.10.i.i1353.i.i = icmp eq i64 %.4.i.i1880.i.i.i, 1
  br i1 %.10.i.i1353.i.i, label %.3.endif.if.i.i1357.i.i, label %NRT_decref.exit.i1354.i.i, !prof !1

.3.endif.if.i.i1357.i.i:                          ; preds = %.3.endif.i1879.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.679.fca.0.load.i.i) #4, !noalias !75
  br label %NRT_decref.exit.i1354.i.i

NRT_decref.exit.i1354.i.i:                        ; preds = %.3.endif.if.i.i1357.i.i, %.3.endif.i1879.i.i.i, %B278.i.i.i
  %26 = tail call i64 @llvm.smax.i64(i64 %.679.fca.5.0.load.i.i, i64 1)
  %.14132095.i.i.i = icmp sgt i64 %.679.fca.5.0.load.i.i, 1
  %27 = add nsw i64 %26, -2
  br i1 %.2382059.not.i.i.i, label %B0.endif.endif.endif.i1881.i.i.i, label %B310.if.i.i.i

B308.loopexit.i.i.i:                              ; preds = %B586.loopexit.i.i.i, %B550.i.i.i
  %.662.i.i.i = icmp samesign ugt i64 %.608.02102.i.i.i, 1
  br i1 %.662.i.i.i, label %B310.if.i.i.i, label %B0.endif.endif.i.i.i.i

B348.loopexit.i.i.i:                              ; preds = %B382.if.i.i.i, %B348.if.i.i.i
  %off.2.2.lcssa.i.i.i = phi double [ %off.3.12069.i.i.i, %B348.if.i.i.i ], [ %.1060.i.i.i, %B382.if.i.i.i ]
  %.783.i.i.i = icmp sgt i64 %.730.02068.i.i.i, 1
  br i1 %.783.i.i.i, label %B348.if.i.i.i, label %B472.if.i.i.i

B526.loopexit.i.i.i:                              ; preds = %B472.if.i.i.i
  %.671.i.i.i = add nsw i64 %.608.02102.i.i.i, -1
  %28 = fmul double %.1311.i.i.i, 1.000000e-26
  %.1324.i.i.i = fcmp ugt double %off.2.2.lcssa.i.i.i, %28
  br i1 %.1324.i.i.i, label %B550.i.i.i, label %B0.endif.endif.i.i.i.i

B550.i.i.i:                                       ; preds = %B526.loopexit.i.i.i
  br i1 %.14132095.i.i.i, label %B588.if.i.i.i, label %B308.loopexit.i.i.i

B586.loopexit.i.i.i:                              ; preds = %B1795.i.i.i, %B588.if.i.i.i
  %exitcond2120.not.i.i.i = icmp eq i64 %.1356.02096.i.i.i, %27
  br i1 %exitcond2120.not.i.i.i, label %B308.loopexit.i.i.i, label %B588.if.i.i.i

B666.i.i.i:                                       ; preds = %B632.if.i.i.i
  %.1687.i.i.i = mul i64 %.1609.i.i.i, %.679.fca.5.0.load.i.i
  %29 = getelementptr double, ptr %data.i.i.i.i.i.i.i, i64 %.1687.i.i.i
  %.1691.i.i.i = getelementptr double, ptr %29, i64 %.1609.i.i.i
  %.1692.i.i.i = load double, ptr %.1691.i.i.i, align 8, !noalias !75
  %.1748.i.i.i = load double, ptr %.1747.i.i.i, align 8, !noalias !75
  %.1751.i.i.i = fsub double %.1692.i.i.i, %.1748.i.i.i
  %.1808.i.i.i = fmul double %.1631.i.i.i, 2.000000e+00
  %.1812.i.i.i = fdiv double %.1751.i.i.i, %.1808.i.i.i
  %.1813.i.i.i = tail call double @llvm.fabs.f64(double %.1812.i.i.i)
  %.1814.i.i.i = fmul double %.1812.i.i.i, %.1812.i.i.i
  %.1815.i.i.i = fadd double %.1814.i.i.i, 1.000000e+00
  %root.i.le.i1356.i.i = tail call double @llvm.sqrt.f64(double %.1815.i.i.i)
  %.1828.i.i.i = fadd double %.1813.i.i.i, %root.i.le.i1356.i.i
  %.1832.i.i.i = fdiv double 1.000000e+00, %.1828.i.i.i
  %.1840.i.i.i = fcmp olt double %.1812.i.i.i, 0.000000e+00
  %.1843.i.i.i = fneg double %.1832.i.i.i
  %t.2.4.i.i.i = select i1 %.1840.i.i.i, double %.1843.i.i.i, double %.1832.i.i.i
  %.1853.i.i.i = fmul double %t.2.4.i.i.i, %t.2.4.i.i.i
  %.1854.i.i.i = fadd double %.1853.i.i.i, 1.000000e+00
  %root.i1957.le.i.i.i = tail call double @llvm.sqrt.f64(double %.1854.i.i.i)
  %.1870.i.i.i = fdiv double 1.000000e+00, %root.i1957.le.i.i.i
  %.1876.i.i.i = fmul double %t.2.4.i.i.i, %.1870.i.i.i
  br label %B942.if.i.i.i

B1226.if.lr.ph.i.i.i:                             ; preds = %B1084.if.i.i.i
  %.2787.i.i.i = select i1 %.1607.i.i.i, i64 %.123.fca.5.0.load.i.i.i, i64 0
  %.2788.i.i.i = add i64 %.2787.i.i.i, %.1480.02088.i.i.i
  %.2808.i.i.i = mul i64 %.2788.i.i.i, %.123.fca.5.1.load.i.i.i
  %30 = getelementptr double, ptr %.123.fca.4.load.i.i.i, i64 %.2808.i.i.i
  br label %B1226.if.i.i.i

B0.endif.endif.i.i.i.i:                           ; preds = %B526.loopexit.i.i.i, %B308.loopexit.i.i.i
  %.31.i.i.i.i = icmp samesign ugt i64 %.679.fca.5.0.load.i.i, 1152921504606846975
  br i1 %.31.i.i.i.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i.i, label %B0.endif.endif.endif.i1881.i.i.i, !prof !90

B0.endif.endif.endif.i1881.i.i.i:                 ; preds = %B0.endif.endif.i.i.i.i, %NRT_decref.exit.i1354.i.i
  %.30.i.i.i.i = shl nuw nsw i64 %.679.fca.5.0.load.i.i, 3
  %all.i.i.i.i1882.i.i.i = add nuw i64 %.30.i.i.i.i, 128
  %piece.i.i.i.i1883.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i1882.i.i.i), !noalias !91
  %none.i.i.i.i1884.i.i.i = icmp eq ptr %piece.i.i.i.i1883.i.i.i, null
  br i1 %none.i.i.i.i1884.i.i.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i.i, label %.3.endif.i24.i.i.i.i

.3.endif.i24.i.i.i.i:                             ; preds = %B0.endif.endif.endif.i1881.i.i.i
  %address.i.i.i.i1885.i.i.i = ptrtoint ptr %piece.i.i.i.i1883.i.i.i to i64
  %after.i.i.i.i1886.i.i.i = add i64 %address.i.i.i.i1885.i.i.i, 127
  %even.i.i.i.i1887.i.i.i = and i64 %after.i.i.i.i1886.i.i.i, -64
  %data.i.i.i.i1888.i.i.i = inttoptr i64 %even.i.i.i.i1887.i.i.i to ptr
  %piece.repack3.i.i.i.i1889.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i1883.i.i.i, i64 24
  %31 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i1883.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %31, i8 0, i64 32, i1 false), !noalias !91
  store i64 1, ptr %piece.i.i.i.i1883.i.i.i, align 4, !noalias !91
  store ptr %data.i.i.i.i1888.i.i.i, ptr %piece.repack3.i.i.i.i1889.i.i.i, align 8, !noalias !91
  %.4.i.i.i1890.i.i.i = atomicrmw add ptr %piece.i.i.i.i1883.i.i.i, i64 1 monotonic, align 8, !noalias !101
  fence release
  %.4.i.i25.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i1883.i.i.i, i64 1 monotonic, align 8, !noalias !101
  %.10.i.i1895.i.i.i = icmp eq i64 %.4.i.i25.i.i.i.i, 1
  br i1 %.10.i.i1895.i.i.i, label %.3.endif.if.i.i1897.i.i.i, label %B0.endif.endif.endif.endif.endif.i1966.i.i.i, !prof !1

.3.endif.if.i.i1897.i.i.i:                        ; preds = %.3.endif.i24.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1883.i.i.i) #4, !noalias !101
  br label %B0.endif.endif.endif.endif.endif.i1966.i.i.i

B1570.loopexit.i.i.i:                             ; preds = %B1756.if.i.i.i
  %.3194.i.i.i = add nsw i64 %.3132.02115.i.i.i, -1
  %.3198.i.i.i = add nuw nsw i64 %.3129.02114.i.i.i, 1
  %.3185.i.i.i = icmp sgt i64 %.3132.02115.i.i.i, 1
  br i1 %.3185.i.i.i, label %B1608.if.preheader.i.i.i, label %.3.endif.i1900.i.i.i

B1628.i.i.i:                                      ; preds = %B1608.if.i.i.i
  %.3398.i.i.i = icmp slt i64 %best.2.12108.i.i.i, 0
  br i1 %.3398.i.i.i, label %B1684.i.i.i, label %B1640.i.i.i

B1640.i.i.i:                                      ; preds = %B1628.i.i.i
  %.3451.i.i.i = mul i64 %.3253.02106.i.i.i, %.679.fca.5.0.load.i.i
  %32 = getelementptr double, ptr %data.i.i.i.i.i.i.i, i64 %.3451.i.i.i
  %33 = getelementptr double, ptr %32, i64 %.3253.02106.i.i.i
  %.3456.i.i.i = load double, ptr %33, align 8, !noalias !75
  %.3512.i.i.i = mul i64 %best.2.12108.i.i.i, %best.2.11875.i.i.i
  %.3513.i.i.i = getelementptr double, ptr %data.i.i.i.i.i.i.i, i64 %.3512.i.i.i
  %.3514.i.i.i = load double, ptr %.3513.i.i.i, align 8, !noalias !75
  %.3517.i.i.i = fcmp ogt double %.3456.i.i.i, %.3514.i.i.i
  br i1 %.3517.i.i.i, label %B1684.i.i.i, label %B1688.i.i.i

B1684.i.i.i:                                      ; preds = %B1640.i.i.i, %B1628.i.i.i
  br label %B1688.i.i.i

B1688.i.i.i:                                      ; preds = %B1608.if.i.i.i, %B1684.i.i.i, %B1640.i.i.i
  %best.3.3.i.i.i = phi i64 [ %best.2.12108.i.i.i, %B1608.if.i.i.i ], [ %.3253.02106.i.i.i, %B1684.i.i.i ], [ %best.2.12108.i.i.i, %B1640.i.i.i ]
  %.3309.i.i.i = icmp sgt i64 %.3256.02107.i.i.i, 1
  br i1 %.3309.i.i.i, label %B1608.if.i.i.i, label %B1756.if.lr.ph.i.i.i

B1756.if.lr.ph.i.i.i:                             ; preds = %B1688.i.i.i
  %.3553.i.i.i = icmp slt i64 %best.3.3.i.i.i, 0
  %.3554.i.i.i = select i1 %.3553.i.i.i, i64 %.679.fca.5.0.load.i.i, i64 0
  %34 = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 %best.3.3.i.i.i
  %.3568.i.i.i = getelementptr i8, ptr %34, i64 %.3554.i.i.i
  store i8 1, ptr %.3568.i.i.i, align 1, !noalias !75
  %.3599.i.i.i = add i64 %.3554.i.i.i, %best.3.3.i.i.i
  %.3619.i.i.i = mul i64 %.3599.i.i.i, %.679.fca.5.0.load.i.i
  %35 = getelementptr double, ptr %data.i.i.i.i.i.i.i, i64 %.3619.i.i.i
  %36 = getelementptr double, ptr %35, i64 %best.3.3.i.i.i
  %.3623.i.i.i = getelementptr double, ptr %36, i64 %.3554.i.i.i
  %.3624.i.i.i = load double, ptr %.3623.i.i.i, align 8, !noalias !75
  %37 = getelementptr double, ptr %data.i.i.i.i1888.i.i.i, i64 %.3129.02114.i.i.i
  store double %.3624.i.i.i, ptr %37, align 8, !noalias !75
  %.3802.i.i.i = select i1 %.3553.i.i.i, i64 %.123.fca.5.0.load.i.i.i, i64 0
  %.3803.i.i.i = add i64 %.3802.i.i.i, %best.3.3.i.i.i
  %.3823.i.i.i = mul i64 %.3803.i.i.i, %.123.fca.5.1.load.i.i.i
  %38 = getelementptr double, ptr %.123.fca.4.load.i.i.i, i64 %.3823.i.i.i
  %.3878.i.i.i = mul i64 %.3129.02114.i.i.i, %.679.fca.5.0.load.i.i
  %39 = getelementptr double, ptr %data.i.i.i.i1975.i.i.i, i64 %.3878.i.i.i
  br label %B1756.if.i.i.i

.3.endif.i1900.i.i.i:                             ; preds = %B1570.loopexit.i.i.i, %B1350.endif.endif.endif.i.i.i
  %.4.i.i1901.i.i.i = atomicrmw add ptr %piece.i.i.i.i1883.i.i.i, i64 1 monotonic, align 8, !noalias !75
  %.4.i.i1905.i.i.i = atomicrmw add ptr %piece.i.i.i.i1969.i.i.i, i64 1 monotonic, align 8, !noalias !75
  %.4.i.i1909.i.i.i = atomicrmw add ptr %piece.i.i.i.i1883.i.i.i, i64 1 monotonic, align 8, !noalias !75
  %.4.i.i1913.i.i.i = atomicrmw add ptr %piece.i.i.i.i1969.i.i.i, i64 1 monotonic, align 8, !noalias !75
  %.4.i1915.i.i.i = icmp eq ptr %.123.fca.0.load.i.i.i, null
  br i1 %.4.i1915.i.i.i, label %.3.endif.i1922.i.i.i, label %.3.endif.i1916.i.i.i, !prof !1

.3.endif.i1916.i.i.i:                             ; preds = %.3.endif.i1900.i.i.i
  fence release
  %.4.i.i1917.i.i.i = atomicrmw sub ptr %.123.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !75
  %.10.i1918.i.i.i = icmp eq i64 %.4.i.i1917.i.i.i, 1
  br i1 %.10.i1918.i.i.i, label %.3.endif.if.i1919.i.i.i, label %.3.endif.i1922.i.i.i, !prof !1

.3.endif.if.i1919.i.i.i:                          ; preds = %.3.endif.i1916.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.123.fca.0.load.i.i.i) #4, !noalias !75
  br label %.3.endif.i1922.i.i.i

.3.endif.i1922.i.i.i:                             ; preds = %.3.endif.if.i1919.i.i.i, %.3.endif.i1916.i.i.i, %.3.endif.i1900.i.i.i
  fence release
  %.4.i.i1923.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !75
  %.10.i1924.i.i.i = icmp eq i64 %.4.i.i1923.i.i.i, 1
  br i1 %.10.i1924.i.i.i, label %.3.endif.if.i1925.i.i.i, label %.3.endif.i1928.i.i.i, !prof !1

.3.endif.if.i1925.i.i.i:                          ; preds = %.3.endif.i1922.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #4, !noalias !75
  br label %.3.endif.i1928.i.i.i

.3.endif.i1928.i.i.i:                             ; preds = %.3.endif.if.i1925.i.i.i, %.3.endif.i1922.i.i.i
  fence release
  %.4.i.i1929.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !75
  %.10.i1930.i.i.i = icmp eq i64 %.4.i.i1929.i.i.i, 1
  br i1 %.10.i1930.i.i.i, label %.3.endif.if.i1931.i.i.i, label %.3.endif.i1934.i.i.i, !prof !1

.3.endif.if.i1931.i.i.i:                          ; preds = %.3.endif.i1928.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #4, !noalias !75
  br label %.3.endif.i1934.i.i.i

.3.endif.i1934.i.i.i:                             ; preds = %.3.endif.if.i1931.i.i.i, %.3.endif.i1928.i.i.i
  fence release
  %.4.i.i1935.i.i.i = atomicrmw sub ptr %piece.i.i.i.i1969.i.i.i, i64 1 monotonic, align 8, !noalias !75
  %.10.i1936.i.i.i = icmp eq i64 %.4.i.i1935.i.i.i, 1
  br i1 %.10.i1936.i.i.i, label %.3.endif.if.i1937.i.i.i, label %.3.endif.i1940.i.i.i, !prof !1

.3.endif.if.i1937.i.i.i:                          ; preds = %.3.endif.i1934.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1969.i.i.i) #4, !noalias !75
  br label %.3.endif.i1940.i.i.i

.3.endif.i1940.i.i.i:                             ; preds = %.3.endif.if.i1937.i.i.i, %.3.endif.i1934.i.i.i
  fence release
  %.4.i.i1941.i.i.i = atomicrmw sub ptr %piece.i.i.i.i1883.i.i.i, i64 1 monotonic, align 8, !noalias !75
  %.10.i1942.i.i.i = icmp eq i64 %.4.i.i1941.i.i.i, 1
  br i1 %.10.i1942.i.i.i, label %.3.endif.if.i1943.i.i.i, label %.3.endif.i1946.i.i.i, !prof !1

.3.endif.if.i1943.i.i.i:                          ; preds = %.3.endif.i1940.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1883.i.i.i) #4, !noalias !75
  br label %.3.endif.i1946.i.i.i

.3.endif.i1946.i.i.i:                             ; preds = %.3.endif.if.i1943.i.i.i, %.3.endif.i1940.i.i.i
  fence release
  %.4.i.i1947.i.i.i = atomicrmw sub ptr %piece.i.i.i.i1883.i.i.i, i64 1 monotonic, align 8, !noalias !75
  %.10.i1948.i.i.i = icmp eq i64 %.4.i.i1947.i.i.i, 1
  br i1 %.10.i1948.i.i.i, label %.3.endif.if.i1949.i.i.i, label %.3.endif.i1952.i.i.i, !prof !1

.3.endif.if.i1949.i.i.i:                          ; preds = %.3.endif.i1946.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1883.i.i.i) #4, !noalias !75
  br label %.3.endif.i1952.i.i.i

.3.endif.i1952.i.i.i:                             ; preds = %.3.endif.if.i1949.i.i.i, %.3.endif.i1946.i.i.i
  fence release
  %.4.i.i1953.i.i.i = atomicrmw sub ptr %piece.i.i.i.i1969.i.i.i, i64 1 monotonic, align 8, !noalias !75
  %.10.i1954.i.i.i = icmp eq i64 %.4.i.i1953.i.i.i, 1
  br i1 %.10.i1954.i.i.i, label %.3.endif.if.i1955.i.i.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i.i, !prof !1

.3.endif.if.i1955.i.i.i:                          ; preds = %.3.endif.i1952.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1969.i.i.i) #4, !noalias !75
  br label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i.i

B1795.i.i.i:                                      ; preds = %B1226.if.i.i.i, %B632.if.i.i.i
  %exitcond2119.not.i.i.i = icmp eq i64 %.1550.i.i.i, %.679.fca.5.0.load.i.i
  br i1 %exitcond2119.not.i.i.i, label %B586.loopexit.i.i.i, label %B632.if.i.i.i

B0.endif.i1349.i.i:                               ; preds = %.3.endif.if.i.i.i.i.i, %.3.endif.i32.i.i.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.107.i.i.i, i8 0, i64 72, i1 false), !noalias !75
  %.113.i.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v621B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29(ptr %.107.i.i.i, ptr %excinfo.2.i.i.i, i64 %.679.fca.5.0.load.i.i, i64 %.679.fca.5.0.load.i.i)
  %.115.not.i.i.i = icmp eq i32 %.113.i.i.i, 0
  %.123.fca.0.load.i.i.i = load ptr, ptr %.107.i.i.i, align 8, !noalias !75
  %.123.fca.4.load.i.i.i = load ptr, ptr %.fca.4.gep1571.i.i.i, align 8, !noalias !75
  br i1 %.115.not.i.i.i, label %B0.endif.endif.i1352.i.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i.i, !prof !16

B0.endif.endif.i1352.i.i:                         ; preds = %B0.endif.i1349.i.i
  %.123.fca.5.0.load.i.i.i = load i64, ptr %.fca.5.0.gep1572.i.i.i, align 8, !noalias !75
  %.123.fca.5.1.load.i.i.i = load i64, ptr %.fca.5.1.gep1573.i.i.i, align 8, !noalias !75
  %.2382059.not.i.i.i = icmp eq i64 %.679.fca.5.0.load.i.i, 0
  br i1 %.2382059.not.i.i.i, label %B278.i.i.i, label %B240.if.lr.ph.i.i.i

B240.if.lr.ph.i.i.i:                              ; preds = %B0.endif.endif.i1352.i.i, %B192.loopexit.i.i.i
  %.182.02060.i.i.i = phi i64 [ %.251.i.i.i, %B192.loopexit.i.i.i ], [ 0, %B0.endif.endif.i1352.i.i ]
  %.327.i.i.i = mul i64 %.182.02060.i.i.i, %.123.fca.5.1.load.i.i.i
  %40 = getelementptr double, ptr %.123.fca.4.load.i.i.i, i64 %.327.i.i.i
  %41 = getelementptr double, ptr %40, i64 %.182.02060.i.i.i
  store double 1.000000e+00, ptr %41, align 8, !noalias !75
  %.500.i.i.i = mul i64 %.182.02060.i.i.i, %.679.fca.5.1.load.i.i
  %42 = getelementptr double, ptr %.679.fca.4.load.i.i, i64 %.500.i.i.i
  %.555.i.i.i = mul i64 %.182.02060.i.i.i, %.679.fca.5.0.load.i.i
  %43 = getelementptr double, ptr %data.i.i.i.i.i.i.i, i64 %.555.i.i.i
  br label %B240.if.i.i.i

B240.if.i.i.i:                                    ; preds = %B240.if.i.i.i, %B240.if.lr.ph.i.i.i
  %.362.02058.i.i.i = phi i64 [ %.679.fca.5.0.load.i.i, %B240.if.lr.ph.i.i.i ], [ %.424.i.i.i, %B240.if.i.i.i ]
  %.359.02057.i.i.i = phi i64 [ 0, %B240.if.lr.ph.i.i.i ], [ %.428.i.i.i, %B240.if.i.i.i ]
  %.424.i.i.i = add nsw i64 %.362.02058.i.i.i, -1
  %.428.i.i.i = add nuw nsw i64 %.359.02057.i.i.i, 1
  %44 = getelementptr double, ptr %42, i64 %.359.02057.i.i.i
  %.505.i.i.i = load double, ptr %44, align 8, !noalias !75
  %45 = getelementptr double, ptr %43, i64 %.359.02057.i.i.i
  store double %.505.i.i.i, ptr %45, align 8, !noalias !75
  %.415.i.i.i = icmp sgt i64 %.362.02058.i.i.i, 1
  br i1 %.415.i.i.i, label %B240.if.i.i.i, label %B192.loopexit.i.i.i

B310.if.i.i.i:                                    ; preds = %NRT_decref.exit.i1354.i.i, %B308.loopexit.i.i.i
  %.608.02102.i.i.i = phi i64 [ %.671.i.i.i, %B308.loopexit.i.i.i ], [ 30, %NRT_decref.exit.i1354.i.i ]
  br label %B348.if.i.i.i

B348.if.i.i.i:                                    ; preds = %B310.if.i.i.i, %B348.loopexit.i.i.i
  %off.3.12069.i.i.i = phi double [ %off.2.2.lcssa.i.i.i, %B348.loopexit.i.i.i ], [ 0.000000e+00, %B310.if.i.i.i ]
  %.730.02068.i.i.i = phi i64 [ %.792.i.i.i, %B348.loopexit.i.i.i ], [ %.679.fca.5.0.load.i.i, %B310.if.i.i.i ]
  %.727.02067.i.i.i = phi i64 [ %.796.i.i.i, %B348.loopexit.i.i.i ], [ 0, %B310.if.i.i.i ]
  %.792.i.i.i = add nsw i64 %.730.02068.i.i.i, -1
  %.796.i.i.i = add nuw nsw i64 %.727.02067.i.i.i, 1
  %.9102062.not.i.i.i = icmp eq i64 %.727.02067.i.i.i, 0
  br i1 %.9102062.not.i.i.i, label %B348.loopexit.i.i.i, label %B382.if.lr.ph.i.i.i

B382.if.lr.ph.i.i.i:                              ; preds = %B348.if.i.i.i
  %.995.i.i.i = mul i64 %.727.02067.i.i.i, %.679.fca.5.0.load.i.i
  %46 = getelementptr double, ptr %data.i.i.i.i.i.i.i, i64 %.995.i.i.i
  br label %B382.if.i.i.i

B382.if.i.i.i:                                    ; preds = %B382.if.i.i.i, %B382.if.lr.ph.i.i.i
  %off.2.22065.i.i.i = phi double [ %off.3.12069.i.i.i, %B382.if.lr.ph.i.i.i ], [ %.1060.i.i.i, %B382.if.i.i.i ]
  %.854.02063.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.923.i.i.i, %B382.if.i.i.i ]
  %.923.i.i.i = add nuw nsw i64 %.854.02063.i.i.i, 1
  %47 = getelementptr double, ptr %46, i64 %.854.02063.i.i.i
  %.1000.i.i.i = load double, ptr %47, align 8, !noalias !75
  %.1058.i.i.i = fmul double %.1000.i.i.i, %.1000.i.i.i
  %.1060.i.i.i = fadd double %off.2.22065.i.i.i, %.1058.i.i.i
  %exitcond.not.i1355.i.i = icmp eq i64 %.923.i.i.i, %.727.02067.i.i.i
  br i1 %exitcond.not.i1355.i.i, label %B348.loopexit.i.i.i, label %B382.if.i.i.i

B472.if.i.i.i:                                    ; preds = %B348.loopexit.i.i.i, %B472.if.i.i.i
  %size.2.12074.i.i.i = phi double [ %.1311.i.i.i, %B472.if.i.i.i ], [ 0.000000e+00, %B348.loopexit.i.i.i ]
  %.1110.02073.i.i.i = phi i64 [ %.1172.i.i.i, %B472.if.i.i.i ], [ %.679.fca.5.0.load.i.i, %B348.loopexit.i.i.i ]
  %.1107.02072.i.i.i = phi i64 [ %.1176.i.i.i, %B472.if.i.i.i ], [ 0, %B348.loopexit.i.i.i ]
  %.1172.i.i.i = add nsw i64 %.1110.02073.i.i.i, -1
  %.1176.i.i.i = add nuw nsw i64 %.1107.02072.i.i.i, 1
  %.1247.i.i.i = mul i64 %.1107.02072.i.i.i, %.679.fca.5.0.load.i.i
  %48 = getelementptr double, ptr %data.i.i.i.i.i.i.i, i64 %.1247.i.i.i
  %49 = getelementptr double, ptr %48, i64 %.1107.02072.i.i.i
  %.1252.i.i.i = load double, ptr %49, align 8, !noalias !75
  %.1309.i.i.i = fmul double %.1252.i.i.i, %.1252.i.i.i
  %.1311.i.i.i = fadd double %size.2.12074.i.i.i, %.1309.i.i.i
  %.1163.i.i.i = icmp sgt i64 %.1110.02073.i.i.i, 1
  br i1 %.1163.i.i.i, label %B472.if.i.i.i, label %B526.loopexit.i.i.i

B588.if.i.i.i:                                    ; preds = %B550.i.i.i, %B586.loopexit.i.i.i
  %.1356.02096.i.i.i = phi i64 [ %.1426.i.i.i, %B586.loopexit.i.i.i ], [ 0, %B550.i.i.i ]
  %.1426.i.i.i = add nuw nsw i64 %.1356.02096.i.i.i, 1
  %.15372087.not.not.i.i.i = icmp sgt i64 %.679.fca.5.0.load.i.i, %.1426.i.i.i
  br i1 %.15372087.not.not.i.i.i, label %B632.if.lr.ph.i.i.i, label %B586.loopexit.i.i.i

B632.if.lr.ph.i.i.i:                              ; preds = %B588.if.i.i.i
  %.1626.i.i.i = mul i64 %.1356.02096.i.i.i, %.679.fca.5.0.load.i.i
  %50 = getelementptr double, ptr %data.i.i.i.i.i.i.i, i64 %.1626.i.i.i
  %.1747.i.i.i = getelementptr double, ptr %50, i64 %.1356.02096.i.i.i
  %.2753.i.i.i = mul i64 %.1356.02096.i.i.i, %.123.fca.5.1.load.i.i.i
  %51 = getelementptr double, ptr %.123.fca.4.load.i.i.i, i64 %.2753.i.i.i
  br label %B632.if.i.i.i

B632.if.i.i.i:                                    ; preds = %B632.if.lr.ph.i.i.i, %B1795.i.i.i
  %.1480.02088.i.i.i = phi i64 [ %.1426.i.i.i, %B632.if.lr.ph.i.i.i ], [ %.1550.i.i.i, %B1795.i.i.i ]
  %.1550.i.i.i = add nuw i64 %.1480.02088.i.i.i, 1
  %.1607.i.i.i = icmp slt i64 %.1480.02088.i.i.i, 0
  %.1608.i.i.i = select i1 %.1607.i.i.i, i64 %.679.fca.5.0.load.i.i, i64 0
  %.1609.i.i.i = add i64 %.1608.i.i.i, %.1480.02088.i.i.i
  %.1630.i.i.i = getelementptr double, ptr %50, i64 %.1609.i.i.i
  %.1631.i.i.i = load double, ptr %.1630.i.i.i, align 8, !noalias !75
  %.1634.i.i.i = fcmp oeq double %.1631.i.i.i, 0.000000e+00
  br i1 %.1634.i.i.i, label %B1795.i.i.i, label %B666.i.i.i

B942.if.i.i.i:                                    ; preds = %B942.if.i.i.i, %B666.i.i.i
  %.1906.02079.i.i.i = phi i64 [ %.1975.i.i.i, %B942.if.i.i.i ], [ 0, %B666.i.i.i ]
  %.1975.i.i.i = add nuw nsw i64 %.1906.02079.i.i.i, 1
  %.2047.i.i.i = mul i64 %.1906.02079.i.i.i, %.679.fca.5.0.load.i.i
  %52 = getelementptr double, ptr %data.i.i.i.i.i.i.i, i64 %.2047.i.i.i
  %.2051.i.i.i = getelementptr double, ptr %52, i64 %.1356.02096.i.i.i
  %.2052.i.i.i = load double, ptr %.2051.i.i.i, align 8, !noalias !75
  %.2106.i.i.i = getelementptr double, ptr %52, i64 %.1609.i.i.i
  %.2107.i.i.i = load double, ptr %.2106.i.i.i, align 8, !noalias !75
  %.2111.i.i.i = fmul double %.1870.i.i.i, %.2052.i.i.i
  %.2113.i.i.i = fmul double %.1876.i.i.i, %.2107.i.i.i
  %.2114.i.i.i = fsub double %.2111.i.i.i, %.2113.i.i.i
  %.2116.i.i.i = fmul double %.1876.i.i.i, %.2052.i.i.i
  %.2118.i.i.i = fmul double %.1870.i.i.i, %.2107.i.i.i
  %.2119.i.i.i = fadd double %.2116.i.i.i, %.2118.i.i.i
  store double %.2114.i.i.i, ptr %.2051.i.i.i, align 8, !noalias !75
  store double %.2119.i.i.i, ptr %.2106.i.i.i, align 8, !noalias !75
  %exitcond2116.not.i.i.i = icmp eq i64 %.1975.i.i.i, %.679.fca.5.0.load.i.i
  br i1 %exitcond2116.not.i.i.i, label %B1084.if.i.i.i, label %B942.if.i.i.i

B1084.if.i.i.i:                                   ; preds = %B942.if.i.i.i, %B1084.if.i.i.i
  %.2259.02082.i.i.i = phi i64 [ %.2328.i.i.i, %B1084.if.i.i.i ], [ 0, %B942.if.i.i.i ]
  %.2328.i.i.i = add nuw nsw i64 %.2259.02082.i.i.i, 1
  %.2404.i.i.i = getelementptr double, ptr %50, i64 %.2259.02082.i.i.i
  %.2405.i.i.i = load double, ptr %.2404.i.i.i, align 8, !noalias !75
  %.2459.i.i.i = getelementptr double, ptr %29, i64 %.2259.02082.i.i.i
  %.2460.i.i.i = load double, ptr %.2459.i.i.i, align 8, !noalias !75
  %.2464.i.i.i = fmul double %.1870.i.i.i, %.2405.i.i.i
  %.2466.i.i.i = fmul double %.1876.i.i.i, %.2460.i.i.i
  %.2467.i.i.i = fsub double %.2464.i.i.i, %.2466.i.i.i
  %.2469.i.i.i = fmul double %.1876.i.i.i, %.2405.i.i.i
  %.2471.i.i.i = fmul double %.1870.i.i.i, %.2460.i.i.i
  %.2472.i.i.i = fadd double %.2469.i.i.i, %.2471.i.i.i
  store double %.2467.i.i.i, ptr %.2404.i.i.i, align 8, !noalias !75
  store double %.2472.i.i.i, ptr %.2459.i.i.i, align 8, !noalias !75
  %exitcond2117.not.i.i.i = icmp eq i64 %.2328.i.i.i, %.679.fca.5.0.load.i.i
  br i1 %exitcond2117.not.i.i.i, label %B1226.if.lr.ph.i.i.i, label %B1084.if.i.i.i

B1226.if.i.i.i:                                   ; preds = %B1226.if.i.i.i, %B1226.if.lr.ph.i.i.i
  %.2612.02085.i.i.i = phi i64 [ 0, %B1226.if.lr.ph.i.i.i ], [ %.2681.i.i.i, %B1226.if.i.i.i ]
  %.2681.i.i.i = add nuw nsw i64 %.2612.02085.i.i.i, 1
  %.2757.i.i.i = getelementptr double, ptr %51, i64 %.2612.02085.i.i.i
  %.2758.i.i.i = load double, ptr %.2757.i.i.i, align 8, !noalias !75
  %.2812.i.i.i = getelementptr double, ptr %30, i64 %.2612.02085.i.i.i
  %.2813.i.i.i = load double, ptr %.2812.i.i.i, align 8, !noalias !75
  %.2817.i.i.i = fmul double %.1870.i.i.i, %.2758.i.i.i
  %.2819.i.i.i = fmul double %.1876.i.i.i, %.2813.i.i.i
  %.2820.i.i.i = fsub double %.2817.i.i.i, %.2819.i.i.i
  %.2822.i.i.i = fmul double %.1876.i.i.i, %.2758.i.i.i
  %.2824.i.i.i = fmul double %.1870.i.i.i, %.2813.i.i.i
  %.2825.i.i.i = fadd double %.2822.i.i.i, %.2824.i.i.i
  store double %.2820.i.i.i, ptr %.2757.i.i.i, align 8, !noalias !75
  store double %.2825.i.i.i, ptr %.2812.i.i.i, align 8, !noalias !75
  %exitcond2118.not.i.i.i = icmp eq i64 %.2681.i.i.i, %.679.fca.5.0.load.i.i
  br i1 %exitcond2118.not.i.i.i, label %B1795.i.i.i, label %B1226.if.i.i.i

B0.endif.endif.endif.endif.endif.i1966.i.i.i:     ; preds = %.3.endif.if.i.i1897.i.i.i, %.3.endif.i24.i.i.i.i
  %piece.i.i.i.i1969.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i.i), !noalias !102
  %none.i.i.i.i1970.i.i.i = icmp eq ptr %piece.i.i.i.i1969.i.i.i, null
  br i1 %none.i.i.i.i1970.i.i.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i.i, label %.3.endif.i32.i1971.i.i.i

.3.endif.i32.i1971.i.i.i:                         ; preds = %B0.endif.endif.endif.endif.endif.i1966.i.i.i
  %address.i.i.i.i1972.i.i.i = ptrtoint ptr %piece.i.i.i.i1969.i.i.i to i64
  %after.i.i.i.i1973.i.i.i = add i64 %address.i.i.i.i1972.i.i.i, 127
  %even.i.i.i.i1974.i.i.i = and i64 %after.i.i.i.i1973.i.i.i, -64
  %data.i.i.i.i1975.i.i.i = inttoptr i64 %even.i.i.i.i1974.i.i.i to ptr
  %piece.repack3.i.i.i.i1976.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i1969.i.i.i, i64 24
  %53 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i1969.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %53, i8 0, i64 32, i1 false), !noalias !102
  store i64 1, ptr %piece.i.i.i.i1969.i.i.i, align 4, !noalias !102
  store ptr %data.i.i.i.i1975.i.i.i, ptr %piece.repack3.i.i.i.i1976.i.i.i, align 8, !noalias !102
  %.4.i.i.i1977.i.i.i = atomicrmw add ptr %piece.i.i.i.i1969.i.i.i, i64 1 monotonic, align 8, !noalias !112
  fence release
  %.4.i.i33.i1986.i.i.i = atomicrmw sub ptr %piece.i.i.i.i1969.i.i.i, i64 1 monotonic, align 8, !noalias !112
  %.10.i.i1987.i.i.i = icmp eq i64 %.4.i.i33.i1986.i.i.i, 1
  br i1 %.10.i.i1987.i.i.i, label %.3.endif.if.i.i1989.i.i.i, label %B0.endif.endif.endif.i.i.i.i.i, !prof !1

.3.endif.if.i.i1989.i.i.i:                        ; preds = %.3.endif.i32.i1971.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1969.i.i.i) #4, !noalias !112
  br label %B0.endif.endif.endif.i.i.i.i.i

B0.endif.endif.endif.i.i.i.i.i:                   ; preds = %.3.endif.if.i.i1989.i.i.i, %.3.endif.i32.i1971.i.i.i
  %all.i.i.i.i.i.i.i.i = add nuw nsw i64 %.679.fca.5.0.load.i.i, 128
  %piece.i.i.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i.i.i), !noalias !113
  %none.i.i.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i.i.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i.i, label %.3.endif.i24.i.i.i.i.i

.3.endif.i24.i.i.i.i.i:                           ; preds = %B0.endif.endif.endif.i.i.i.i.i
  %address.i.i.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i.i, i64 24
  %54 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %54, i8 0, i64 32, i1 false), !noalias !113
  store i64 1, ptr %piece.i.i.i.i.i.i.i.i, align 4, !noalias !113
  store ptr %data.i.i.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i.i.i, align 8, !noalias !113
  %.4.i.i.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !126
  fence release
  %.4.i.i25.i.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !126
  %.10.i.i.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i.i.i, 1
  br i1 %.10.i.i.i.i.i.i, label %.3.endif.if.i.i.i.i.i.i, label %.3.endif.i9.i.i.i.i.i, !prof !1

.3.endif.if.i.i.i.i.i.i:                          ; preds = %.3.endif.i24.i.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #4, !noalias !126
  br label %.3.endif.i9.i.i.i.i.i

.3.endif.i9.i.i.i.i.i:                            ; preds = %.3.endif.if.i.i.i.i.i.i, %.3.endif.i24.i.i.i.i.i
  %.4.i.i.i1995.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !127
  %.4.i.i.i22.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !128
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i.i.i.i.i, i8 0, i64 %.679.fca.5.0.load.i.i, i1 false), !noalias !128
  fence release
  %.4.i.i10.i.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !128
  %.10.i.i23.i.i.i.i = icmp eq i64 %.4.i.i10.i.i.i.i.i, 1
  br i1 %.10.i.i23.i.i.i.i, label %.3.endif.if.i.i24.i.i.i.i, label %.3.endif.i30.i.i.i.i, !prof !1

.3.endif.if.i.i24.i.i.i.i:                        ; preds = %.3.endif.i9.i.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #4, !noalias !128
  br label %.3.endif.i30.i.i.i.i

.3.endif.i30.i.i.i.i:                             ; preds = %.3.endif.if.i.i24.i.i.i.i, %.3.endif.i9.i.i.i.i.i
  %.4.i.i27.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !127
  fence release
  %.4.i.i31.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !127
  %.10.i.i2001.i.i.i = icmp eq i64 %.4.i.i31.i.i.i.i, 1
  br i1 %.10.i.i2001.i.i.i, label %.3.endif.if.i.i2003.i.i.i, label %.3.endif.i33.i.i.i.i, !prof !1

.3.endif.if.i.i2003.i.i.i:                        ; preds = %.3.endif.i30.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #4, !noalias !127
  br label %.3.endif.i33.i.i.i.i

.3.endif.i33.i.i.i.i:                             ; preds = %.3.endif.if.i.i2003.i.i.i, %.3.endif.i30.i.i.i.i
  fence release
  %.4.i.i34.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !127
  %.10.i35.i.i.i.i = icmp eq i64 %.4.i.i34.i.i.i.i, 1
  br i1 %.10.i35.i.i.i.i, label %.3.endif.if.i36.i.i.i.i, label %B1350.endif.endif.endif.i.i.i, !prof !1

.3.endif.if.i36.i.i.i.i:                          ; preds = %.3.endif.i33.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #4, !noalias !127
  br label %B1350.endif.endif.endif.i.i.i

B1350.endif.endif.endif.i.i.i:                    ; preds = %.3.endif.if.i36.i.i.i.i, %.3.endif.i33.i.i.i.i
  br i1 %.2382059.not.i.i.i, label %.3.endif.i1900.i.i.i, label %B1570.if.lr.ph.i.i.i

B1570.if.lr.ph.i.i.i:                             ; preds = %B1350.endif.endif.endif.i.i.i
  %best.2.11875.i.i.i = add nuw nsw i64 %.679.fca.5.0.load.i.i, 1
  br label %B1608.if.preheader.i.i.i

B1608.if.preheader.i.i.i:                         ; preds = %B1570.if.lr.ph.i.i.i, %B1570.loopexit.i.i.i
  %.3132.02115.i.i.i = phi i64 [ %.679.fca.5.0.load.i.i, %B1570.if.lr.ph.i.i.i ], [ %.3194.i.i.i, %B1570.loopexit.i.i.i ]
  %.3129.02114.i.i.i = phi i64 [ 0, %B1570.if.lr.ph.i.i.i ], [ %.3198.i.i.i, %B1570.loopexit.i.i.i ]
  br label %B1608.if.i.i.i

B1608.if.i.i.i:                                   ; preds = %B1608.if.preheader.i.i.i, %B1688.i.i.i
  %best.2.12108.i.i.i = phi i64 [ %best.3.3.i.i.i, %B1688.i.i.i ], [ -1, %B1608.if.preheader.i.i.i ]
  %.3256.02107.i.i.i = phi i64 [ %.3318.i.i.i, %B1688.i.i.i ], [ %.679.fca.5.0.load.i.i, %B1608.if.preheader.i.i.i ]
  %.3253.02106.i.i.i = phi i64 [ %.3322.i.i.i, %B1688.i.i.i ], [ 0, %B1608.if.preheader.i.i.i ]
  %.3318.i.i.i = add nsw i64 %.3256.02107.i.i.i, -1
  %.3322.i.i.i = add nuw nsw i64 %.3253.02106.i.i.i, 1
  %55 = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 %.3253.02106.i.i.i
  %.3384.i.i.i = load i8, ptr %55, align 1, !noalias !75
  %.3387.not.i.i.i = icmp eq i8 %.3384.i.i.i, 0
  br i1 %.3387.not.i.i.i, label %B1628.i.i.i, label %B1688.i.i.i

B1756.if.i.i.i:                                   ; preds = %B1756.if.i.i.i, %B1756.if.lr.ph.i.i.i
  %.3685.02112.i.i.i = phi i64 [ %.679.fca.5.0.load.i.i, %B1756.if.lr.ph.i.i.i ], [ %.3747.i.i.i, %B1756.if.i.i.i ]
  %.3682.02111.i.i.i = phi i64 [ 0, %B1756.if.lr.ph.i.i.i ], [ %.3751.i.i.i, %B1756.if.i.i.i ]
  %.3747.i.i.i = add nsw i64 %.3685.02112.i.i.i, -1
  %.3751.i.i.i = add nuw nsw i64 %.3682.02111.i.i.i, 1
  %56 = getelementptr double, ptr %38, i64 %.3682.02111.i.i.i
  %.3828.i.i.i = load double, ptr %56, align 8, !noalias !75
  %57 = getelementptr double, ptr %39, i64 %.3682.02111.i.i.i
  store double %.3828.i.i.i, ptr %57, align 8, !noalias !75
  %.3738.i.i.i = icmp sgt i64 %.3685.02112.i.i.i, 1
  br i1 %.3738.i.i.i, label %B1756.if.i.i.i, label %B1570.loopexit.i.i.i

B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i.i: ; preds = %B0.endif.i1349.i.i, %B0.endif.endif.endif.i.i.i.i.i, %B0.endif.endif.endif.endif.endif.i1966.i.i.i, %B0.endif.endif.endif.i1881.i.i.i, %B0.endif.endif.i.i.i.i, %B0.endif.endif.endif.endif.endif.i.i.i.i, %B0.endif.endif.endif.i.i.i.i, %NRT_incref.exit.i1348.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.107.i.i.i), !noalias !33
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !33
  br label %_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit

B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i.i: ; preds = %.3.endif.if.i1955.i.i.i, %.3.endif.i1952.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.107.i.i.i), !noalias !33
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !33
  %.4.i.i1361.i.i = atomicrmw add ptr %piece.i.i.i.i1883.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.4.i.i1365.i.i = atomicrmw add ptr %piece.i.i.i.i1969.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.4.i.i1369.i.i = atomicrmw add ptr %piece.i.i.i.i1883.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.4.i.i1373.i.i = atomicrmw add ptr %piece.i.i.i.i1969.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.4.i.i1377.i.i = atomicrmw add ptr %piece.i.i.i.i1883.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.4.i.i1381.i.i = atomicrmw add ptr %piece.i.i.i.i1969.i.i.i, i64 1 monotonic, align 8, !noalias !33
  br i1 %.4.i.i1345.i.i, label %.3.endif.i1390.i.i, label %.3.endif.i1384.i.i, !prof !1

.3.endif.i1384.i.i:                               ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i.i
  fence release
  %.4.i.i1385.i.i = atomicrmw sub ptr %.679.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1386.i.i = icmp eq i64 %.4.i.i1385.i.i, 1
  br i1 %.10.i1386.i.i, label %.3.endif.if.i1387.i.i, label %.3.endif.i1390.i.i, !prof !1

.3.endif.if.i1387.i.i:                            ; preds = %.3.endif.i1384.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.679.fca.0.load.i.i) #4, !noalias !33
  br label %.3.endif.i1390.i.i

.3.endif.i1390.i.i:                               ; preds = %.3.endif.if.i1387.i.i, %.3.endif.i1384.i.i, %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i.i
  fence release
  %.4.i.i1391.i.i = atomicrmw sub ptr %piece.i.i.i.i1883.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1392.i.i = icmp eq i64 %.4.i.i1391.i.i, 1
  br i1 %.10.i1392.i.i, label %.3.endif.if.i1393.i.i, label %.3.endif.i1396.i.i, !prof !1

.3.endif.if.i1393.i.i:                            ; preds = %.3.endif.i1390.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1883.i.i.i) #4, !noalias !33
  br label %.3.endif.i1396.i.i

.3.endif.i1396.i.i:                               ; preds = %.3.endif.if.i1393.i.i, %.3.endif.i1390.i.i
  fence release
  %.4.i.i1397.i.i = atomicrmw sub ptr %piece.i.i.i.i1969.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1398.i.i = icmp eq i64 %.4.i.i1397.i.i, 1
  br i1 %.10.i1398.i.i, label %.3.endif.if.i1399.i.i, label %.3.endif.i1402.i.i, !prof !1

.3.endif.if.i1399.i.i:                            ; preds = %.3.endif.i1396.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1969.i.i.i) #4, !noalias !33
  br label %.3.endif.i1402.i.i

.3.endif.i1402.i.i:                               ; preds = %.3.endif.if.i1399.i.i, %.3.endif.i1396.i.i
  fence release
  %.4.i.i1403.i.i = atomicrmw sub ptr %piece.i.i.i.i1883.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1404.i.i = icmp eq i64 %.4.i.i1403.i.i, 1
  br i1 %.10.i1404.i.i, label %.3.endif.if.i1405.i.i, label %.3.endif.i1408.i.i, !prof !1

.3.endif.if.i1405.i.i:                            ; preds = %.3.endif.i1402.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1883.i.i.i) #4, !noalias !33
  br label %.3.endif.i1408.i.i

.3.endif.i1408.i.i:                               ; preds = %.3.endif.if.i1405.i.i, %.3.endif.i1402.i.i
  fence release
  %.4.i.i1409.i.i = atomicrmw sub ptr %piece.i.i.i.i1969.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1410.i.i = icmp eq i64 %.4.i.i1409.i.i, 1
  br i1 %.10.i1410.i.i, label %.3.endif.if.i1411.i.i, label %.3.endif.i1414.i.i, !prof !1

.3.endif.if.i1411.i.i:                            ; preds = %.3.endif.i1408.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1969.i.i.i) #4, !noalias !33
  br label %.3.endif.i1414.i.i

.3.endif.i1414.i.i:                               ; preds = %.3.endif.if.i1411.i.i, %.3.endif.i1408.i.i
  fence release
  %.4.i.i1415.i.i = atomicrmw sub ptr %piece.i.i.i.i1883.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1416.i.i = icmp eq i64 %.4.i.i1415.i.i, 1
  br i1 %.10.i1416.i.i, label %.3.endif.if.i1417.i.i, label %.3.endif.i1420.i.i, !prof !1

.3.endif.if.i1417.i.i:                            ; preds = %.3.endif.i1414.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1883.i.i.i) #4, !noalias !33
  br label %.3.endif.i1420.i.i

.3.endif.i1420.i.i:                               ; preds = %.3.endif.if.i1417.i.i, %.3.endif.i1414.i.i
  fence release
  %.4.i.i1421.i.i = atomicrmw sub ptr %piece.i.i.i.i1969.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1422.i.i = icmp eq i64 %.4.i.i1421.i.i, 1
  br i1 %.10.i1422.i.i, label %.3.endif.if.i1423.i.i, label %NRT_decref.exit1424.i.i, !prof !1

.3.endif.if.i1423.i.i:                            ; preds = %.3.endif.i1420.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1969.i.i.i) #4, !noalias !33
  br label %NRT_decref.exit1424.i.i

NRT_decref.exit1424.i.i:                          ; preds = %.3.endif.if.i1423.i.i, %.3.endif.i1420.i.i
  %.9141535.not.i.i = icmp slt i64 %.20.i, 1
  br i1 %.9141535.not.i.i, label %.3.endif.i1266.i.i, label %B380.if.i.i

B380.if.i.i:                                      ; preds = %NRT_decref.exit1424.i.i, %B380.if.i.i
  %.858.01536.i.i = phi i64 [ %.927.i.i, %B380.if.i.i ], [ 0, %NRT_decref.exit1424.i.i ]
  %.927.i.i = add nuw nsw i64 %.858.01536.i.i, 1
  %58 = getelementptr double, ptr %data.i.i.i.i1888.i.i.i, i64 %.858.01536.i.i
  %.981.i.i = load double, ptr %58, align 8, !noalias !33
  %.12.i.i.i = fcmp olt double %.981.i.i, 0.000000e+00
  %.13.i.i.i = select i1 %.12.i.i.i, double 0.000000e+00, double %.981.i.i
  %root.i.le.i.i = tail call double @llvm.sqrt.f64(double %.13.i.i.i)
  %59 = getelementptr double, ptr %.192.i, i64 %.858.01536.i.i
  store double %root.i.le.i.i, ptr %59, align 8, !noalias !33
  %exitcond1561.not.i.i = icmp eq i64 %.20.i, %.927.i.i
  br i1 %exitcond1561.not.i.i, label %.3.endif.i1266.i.i, label %B380.if.i.i

B472.endif.i.i:                                   ; preds = %NRT_decref.exit.i.i
  %.1084.fca.5.1.load.i.i = load i64, ptr %.fca.5.1.gep543.i.i, align 8, !noalias !33
  br i1 %.9141535.not.i.i, label %B750.i.i, label %B602.if.lr.ph.i.i

B602.if.lr.ph.i.i:                                ; preds = %B472.endif.i.i, %B568.loopexit.i.i
  %.1143.01551.i.i = phi i64 [ %.1212.i.i, %B568.loopexit.i.i ], [ 0, %B472.endif.i.i ]
  %invariant.gep1544.i.i = getelementptr double, ptr %.1084.fca.4.load.i.i, i64 %.1143.01551.i.i
  br label %B602.if.i.i

B602.if.i.i:                                      ; preds = %B602.if.lr.ph.i.i, %B710.i.i
  %.1264.01546.i.i = phi i64 [ 0, %B602.if.lr.ph.i.i ], [ %.1333.i.i, %B710.i.i ]
  %.1333.i.i = add nuw nsw i64 %.1264.01546.i.i, 1
  %.1363.i.i = icmp eq i64 %.1264.01546.i.i, %.1143.01551.i.i
  %..i.i = select i1 %.1363.i.i, double 1.000000e+00, double 0.000000e+00
  %.14581538.not.i.i = icmp eq i64 %.1264.01546.i.i, 0
  br i1 %.14581538.not.i.i, label %B710.i.i, label %B656.if.lr.ph.i.i

B656.if.lr.ph.i.i:                                ; preds = %B602.if.i.i
  %.1543.i.i = mul i64 %.1264.01546.i.i, %.258.fca.5.1.load.i.i.i
  %60 = getelementptr double, ptr %.258.fca.4.load.i.i.i, i64 %.1543.i.i
  br label %B656.if.i.i

B656.if.i.i:                                      ; preds = %B656.if.i.i, %B656.if.lr.ph.i.i
  %value.2.21541.i.i = phi double [ %..i.i, %B656.if.lr.ph.i.i ], [ %.1608.i.i, %B656.if.i.i ]
  %.1402.01539.i.i = phi i64 [ 0, %B656.if.lr.ph.i.i ], [ %.1471.i.i, %B656.if.i.i ]
  %.1471.i.i = add nuw nsw i64 %.1402.01539.i.i, 1
  %61 = getelementptr double, ptr %60, i64 %.1402.01539.i.i
  %.1548.i.i = load double, ptr %61, align 8, !noalias !33
  %.1598.i.i = mul i64 %.1402.01539.i.i, %.1084.fca.5.1.load.i.i
  %gep1543.i.i = getelementptr double, ptr %invariant.gep1544.i.i, i64 %.1598.i.i
  %.1603.i.i = load double, ptr %gep1543.i.i, align 8, !noalias !33
  %.1606.i.i = fmul double %.1548.i.i, %.1603.i.i
  %.1608.i.i = fsub double %value.2.21541.i.i, %.1606.i.i
  %exitcond1562.not.i.i = icmp eq i64 %.1471.i.i, %.1264.01546.i.i
  br i1 %exitcond1562.not.i.i, label %B710.i.i, label %B656.if.i.i

B750.endif.i.i:                                   ; preds = %NRT_decref.exit1273.i.i
  %.4.i1425.i.i = icmp eq ptr %.1084.fca.0.load.i.i, null
  br i1 %.4.i1425.i.i, label %NRT_decref.exit1430.i.i, label %.3.endif.i1426.i.i, !prof !1

.3.endif.i1426.i.i:                               ; preds = %B750.endif.i.i
  fence release
  %.4.i.i1427.i.i = atomicrmw sub ptr %.1084.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1428.i.i = icmp eq i64 %.4.i.i1427.i.i, 1
  br i1 %.10.i1428.i.i, label %.3.endif.if.i1429.i.i, label %NRT_decref.exit1430.i.i, !prof !1

.3.endif.if.i1429.i.i:                            ; preds = %.3.endif.i1426.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1084.fca.0.load.i.i) #4, !noalias !33
  br label %NRT_decref.exit1430.i.i

NRT_decref.exit1430.i.i:                          ; preds = %.3.endif.if.i1429.i.i, %.3.endif.i1426.i.i, %B750.endif.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1816.i.i, i8 0, i64 72, i1 false), !noalias !33
  %.1828.i.i = call fastcc i32 @_ZN14sparse_kernels14small_matrices6matmulB4v657B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE(ptr %.1816.i.i, ptr %excinfo.13.i.i, ptr nonnull %piece.i.i.i.i1969.i.i.i, ptr %data.i.i.i.i1975.i.i.i, i64 %.679.fca.5.0.load.i.i, i64 %.679.fca.5.0.load.i.i, ptr %.390.sroa.0.0.i.i, ptr %.390.sroa.16.0.i.i, i64 %.390.sroa.24.0.i.i)
  %.1830.not.i.i = icmp eq i32 %.1828.i.i, 0
  %.1838.fca.0.load.i.i = load ptr, ptr %.1816.i.i, align 8, !noalias !33
  %.1838.fca.4.load.i.i = load ptr, ptr %.fca.4.gep.i.i, align 8, !noalias !33
  br i1 %.1830.not.i.i, label %B750.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !16

B750.endif.endif.i.i:                             ; preds = %NRT_decref.exit1430.i.i
  %.1838.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep.i.i, align 8, !noalias !33
  %.1838.fca.5.1.load.i.i = load i64, ptr %.fca.5.1.gep.i.i, align 8, !noalias !33
  %.4.i1431.i.i = icmp eq ptr %.1781.fca.0.load.i.i, null
  br i1 %.4.i1431.i.i, label %.3.endif.i1436.i.i, label %.3.endif.i1432.i.i, !prof !1

.3.endif.i1432.i.i:                               ; preds = %B750.endif.endif.i.i
  %.4.i.i1433.i.i = atomicrmw add ptr %.1781.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !33
  br label %.3.endif.i1436.i.i

.3.endif.i1436.i.i:                               ; preds = %.3.endif.i1432.i.i, %B750.endif.endif.i.i
  fence release
  %.4.i.i1437.i.i = atomicrmw sub ptr %piece.i.i.i.i1969.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1438.i.i = icmp eq i64 %.4.i.i1437.i.i, 1
  br i1 %.10.i1438.i.i, label %.3.endif.if.i1439.i.i, label %NRT_decref.exit1440.i.i, !prof !1

.3.endif.if.i1439.i.i:                            ; preds = %.3.endif.i1436.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1969.i.i.i) #4, !noalias !33
  br label %NRT_decref.exit1440.i.i

NRT_decref.exit1440.i.i:                          ; preds = %.3.endif.if.i1439.i.i, %.3.endif.i1436.i.i
  %.4.i1441.i.i = icmp eq ptr %.390.sroa.0.0.i.i, null
  br i1 %.4.i1441.i.i, label %NRT_decref.exit1446.i.i, label %.3.endif.i1442.i.i, !prof !1

.3.endif.i1442.i.i:                               ; preds = %NRT_decref.exit1440.i.i
  fence release
  %.4.i.i1443.i.i = atomicrmw sub ptr %.390.sroa.0.0.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1444.i.i = icmp eq i64 %.4.i.i1443.i.i, 1
  br i1 %.10.i1444.i.i, label %.3.endif.if.i1445.i.i, label %NRT_decref.exit1446.i.i, !prof !1

.3.endif.if.i1445.i.i:                            ; preds = %.3.endif.i1442.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.390.sroa.0.0.i.i) #4, !noalias !33
  br label %NRT_decref.exit1446.i.i

NRT_decref.exit1446.i.i:                          ; preds = %.3.endif.if.i1445.i.i, %.3.endif.i1442.i.i, %NRT_decref.exit1440.i.i
  br i1 %.4.i1431.i.i, label %NRT_decref.exit1452.i.i, label %.3.endif.i1448.i.i, !prof !1

.3.endif.i1448.i.i:                               ; preds = %NRT_decref.exit1446.i.i
  fence release
  %.4.i.i1449.i.i = atomicrmw sub ptr %.1781.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1450.i.i = icmp eq i64 %.4.i.i1449.i.i, 1
  br i1 %.10.i1450.i.i, label %.3.endif.if.i1451.i.i, label %NRT_decref.exit1452.i.i, !prof !1

.3.endif.if.i1451.i.i:                            ; preds = %.3.endif.i1448.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1781.fca.0.load.i.i) #4, !noalias !33
  br label %NRT_decref.exit1452.i.i

NRT_decref.exit1452.i.i:                          ; preds = %.3.endif.if.i1451.i.i, %.3.endif.i1448.i.i, %NRT_decref.exit1446.i.i
  br i1 %.9141535.not.i.i, label %B1038.i.i, label %B958.if.lr.ph.i.i

B958.if.lr.ph.i.i:                                ; preds = %NRT_decref.exit1452.i.i, %B844.loopexit.i.i
  %.1927.01558.i.i = phi i64 [ %.1996.i.i, %B844.loopexit.i.i ], [ 0, %NRT_decref.exit1452.i.i ]
  %62 = getelementptr double, ptr %.192.i, i64 %.1927.01558.i.i
  %.2054.i.i = load double, ptr %62, align 8, !noalias !33
  %.12.i1453.i.i = fcmp olt double %.2054.i.i, 1.000000e-300
  %.13.i1454.i.i = select i1 %.12.i1453.i.i, double 1.000000e-300, double %.2054.i.i
  %root.i1455.le.i.i = tail call double @llvm.sqrt.f64(double %.13.i1454.i.i)
  %.2263.i.i = mul i64 %.1927.01558.i.i, %.1781.fca.5.1.load.i.i
  %63 = getelementptr double, ptr %.1781.fca.4.load.i.i, i64 %.2263.i.i
  %.2368.i.i = mul i64 %.1927.01558.i.i, %.1838.fca.5.1.load.i.i
  %64 = getelementptr double, ptr %.1838.fca.4.load.i.i, i64 %.2368.i.i
  br label %B958.if.i.i

B958.if.i.i:                                      ; preds = %B958.if.i.i, %B958.if.lr.ph.i.i
  %.2122.01555.i.i = phi i64 [ 0, %B958.if.lr.ph.i.i ], [ %.2191.i.i, %B958.if.i.i ]
  %.2191.i.i = add nuw nsw i64 %.2122.01555.i.i, 1
  %65 = getelementptr double, ptr %63, i64 %.2122.01555.i.i
  %.2268.i.i = load double, ptr %65, align 8, !noalias !33
  %.2270.i.i = fmul double %root.i1455.le.i.i, %.2268.i.i
  store double %.2270.i.i, ptr %65, align 8, !noalias !33
  %66 = getelementptr double, ptr %64, i64 %.2122.01555.i.i
  %.2373.i.i = load double, ptr %66, align 8, !noalias !33
  %.2378.i.i = fdiv double %.2373.i.i, %root.i1455.le.i.i
  store double %.2378.i.i, ptr %66, align 8, !noalias !33
  %exitcond1565.not.i.i = icmp eq i64 %.20.i, %.2191.i.i
  br i1 %exitcond1565.not.i.i, label %B844.loopexit.i.i, label %B958.if.i.i

B1038.endif.i.i:                                  ; preds = %B1038.i.i
  br i1 %.4.i1431.i.i, label %.3.endif.i1463.i.i, label %.3.endif.i1457.i.i, !prof !1

.3.endif.i1457.i.i:                               ; preds = %B1038.endif.i.i
  fence release
  %.4.i.i1458.i.i = atomicrmw sub ptr %.1781.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1459.i.i = icmp eq i64 %.4.i.i1458.i.i, 1
  br i1 %.10.i1459.i.i, label %.3.endif.if.i1460.i.i, label %.3.endif.i1463.i.i, !prof !1

.3.endif.if.i1460.i.i:                            ; preds = %.3.endif.i1457.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1781.fca.0.load.i.i) #4, !noalias !33
  br label %.3.endif.i1463.i.i

.3.endif.i1463.i.i:                               ; preds = %.3.endif.if.i1460.i.i, %.3.endif.i1457.i.i, %B1038.endif.i.i
  fence release
  %.4.i.i1464.i.i = atomicrmw sub ptr %piece.i.i.i.i59.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1465.i.i = icmp eq i64 %.4.i.i1464.i.i, 1
  br i1 %.10.i1465.i.i, label %.3.endif.if.i1466.i.i, label %NRT_decref.exit1467.i.i, !prof !1

.3.endif.if.i1466.i.i:                            ; preds = %.3.endif.i1463.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i59.i) #4, !noalias !33
  br label %NRT_decref.exit1467.i.i

NRT_decref.exit1467.i.i:                          ; preds = %.3.endif.if.i1466.i.i, %.3.endif.i1463.i.i
  store ptr null, ptr %.2515.i.i, align 8, !noalias !33
  %.2531.i.i = call fastcc i32 @_ZN14sparse_kernels14small_matrices8multiplyB4v639B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE(ptr %.2515.i.i, ptr %excinfo.16.i.i, ptr %.1838.fca.0.load.i.i, ptr %.1838.fca.4.load.i.i, i64 %.1838.fca.5.0.load.i.i, i64 %.1838.fca.5.1.load.i.i, ptr null, ptr readonly %.69.i, i64 %.62.i, ptr null, ptr %.153.i, i64 %.146.i)
  %.2533.not.i.i = icmp eq i32 %.2531.i.i, 0
  br i1 %.2533.not.i.i, label %B1038.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !16

B1038.endif.endif.i.i:                            ; preds = %NRT_decref.exit1467.i.i
  %.4.i1474.i.i = icmp eq ptr %.1838.fca.0.load.i.i, null
  br i1 %.4.i1474.i.i, label %_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %.3.endif.i1475.i.i, !prof !1

.3.endif.i1475.i.i:                               ; preds = %B1038.endif.endif.i.i
  fence release
  %.4.i.i1476.i.i = atomicrmw sub ptr %.1838.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i1477.i.i = icmp eq i64 %.4.i.i1476.i.i, 1
  br i1 %.10.i1477.i.i, label %.3.endif.if.i1478.i.i, label %_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !1

.3.endif.if.i1478.i.i:                            ; preds = %.3.endif.i1475.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1838.fca.0.load.i.i) #4, !noalias !33
  br label %_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit

_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit: ; preds = %.3.endif.if.i1478.i.i, %.3.endif.i1475.i.i, %B1038.endif.endif.i.i, %NRT_decref.exit1467.i.i, %B1038.i.i, %NRT_decref.exit1430.i.i, %NRT_decref.exit1273.i.i, %NRT_decref.exit.i.i, %NRT_decref.exit1338.i.i, %NRT_decref.exit1332.i.i, %B0.endif.endif.endif.endif.endif.i.i, %B0.endif.i.i, %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i.i, %NRT_decref.exit1320.i.i, %NRT_decref.exit1310.i.i, %B0.endif.endif.if.i.i, %B0.endif.i56.i, %0
  %67 = phi i64 [ -9223372036854775808, %NRT_decref.exit1467.i.i ], [ -9223372036854775808, %0 ], [ -9223372036854775808, %B0.endif.i56.i ], [ -9223372036854775808, %B0.endif.endif.if.i.i ], [ -9223372036854775808, %NRT_decref.exit1310.i.i ], [ -9223372036854775808, %NRT_decref.exit1320.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i.i ], [ -9223372036854775808, %B0.endif.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.endif.i.i ], [ -9223372036854775808, %NRT_decref.exit1332.i.i ], [ -9223372036854775808, %NRT_decref.exit1338.i.i ], [ -9223372036854775808, %NRT_decref.exit.i.i ], [ -9223372036854775808, %NRT_decref.exit1273.i.i ], [ -9223372036854775808, %NRT_decref.exit1430.i.i ], [ -9223372036854775808, %B1038.i.i ], [ 0, %B1038.endif.endif.i.i ], [ 0, %.3.endif.i1475.i.i ], [ 0, %.3.endif.if.i1478.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.229.i.i), !noalias !29
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i), !noalias !29
  call void @llvm.lifetime.end.p0(ptr nonnull %.555.i.i), !noalias !29
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.6.i.i), !noalias !29
  call void @llvm.lifetime.end.p0(ptr nonnull %.604.i.i), !noalias !29
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.7.i.i), !noalias !29
  call void @llvm.lifetime.end.p0(ptr nonnull %.657.i.i), !noalias !29
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.8.i.i), !noalias !29
  call void @llvm.lifetime.end.p0(ptr nonnull %.1068.i.i), !noalias !29
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.11.i.i), !noalias !29
  call void @llvm.lifetime.end.p0(ptr nonnull %.1759.i.i), !noalias !29
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.12.i.i), !noalias !29
  call void @llvm.lifetime.end.p0(ptr nonnull %.1816.i.i), !noalias !29
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.13.i.i), !noalias !29
  call void @llvm.lifetime.end.p0(ptr nonnull %.2454.i.i), !noalias !29
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.15.i.i), !noalias !29
  call void @llvm.lifetime.end.p0(ptr nonnull %.2515.i.i), !noalias !29
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.16.i.i), !noalias !29
  ret i64 %67
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
!3 = distinct !{!3, !4, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!4 = distinct !{!4, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!5 = distinct !{!5, !4, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!6 = distinct !{!6, !7, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!7 = distinct !{!7, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!8 = distinct !{!8, !7, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!9 = distinct !{!9, !10, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v622B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29: %retptr"}
!10 = distinct !{!10, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v622B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29"}
!11 = distinct !{!11, !10, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v622B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29: %excinfo"}
!12 = !{!9, !11}
!13 = !{!14}
!14 = distinct !{!14, !15, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v623B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v623B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1C7mutable7alignedE"}
!16 = !{!"branch_weights", i32 99, i32 1}
!17 = !{!18, !20, !21, !23, !24, !26}
!18 = distinct !{!18, !19, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!19 = distinct !{!19, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!20 = distinct !{!20, !19, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!21 = distinct !{!21, !22, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!22 = distinct !{!22, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!23 = distinct !{!23, !22, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!24 = distinct !{!24, !25, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v626B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %retptr"}
!25 = distinct !{!25, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v626B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29"}
!26 = distinct !{!26, !25, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v626B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %excinfo"}
!27 = !{!24, !26}
!28 = !{!"branch_weights", i32 1, i32 127}
!29 = !{!30, !32}
!30 = distinct !{!30, !31, !"_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!31 = distinct !{!31, !"_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!32 = distinct !{!32, !31, !"_ZN13_3cdynamic_3e5entryB4v654B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %excinfo"}
!33 = !{!34, !36, !30, !32}
!34 = distinct !{!34, !35, !"_ZN14sparse_kernels7lowrank12balance_intoB4v655B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!35 = distinct !{!35, !"_ZN14sparse_kernels7lowrank12balance_intoB4v655B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!36 = distinct !{!36, !35, !"_ZN14sparse_kernels7lowrank12balance_intoB4v655B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %excinfo"}
!37 = !{!38, !40, !41, !43, !44, !46, !34, !36, !30, !32}
!38 = distinct !{!38, !39, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!39 = distinct !{!39, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!40 = distinct !{!40, !39, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!41 = distinct !{!41, !42, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!42 = distinct !{!42, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!43 = distinct !{!43, !42, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!44 = distinct !{!44, !45, !"_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v619B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE: %retptr"}
!45 = distinct !{!45, !"_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v619B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE"}
!46 = distinct !{!46, !45, !"_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v619B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE: %excinfo"}
!47 = !{!44, !46, !34, !36, !30, !32}
!48 = !{!34, !36}
!49 = !{!50, !52, !34, !36, !30, !32}
!50 = distinct !{!50, !51, !"_ZN14sparse_kernels14small_matrices8choleskyB4v625B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!51 = distinct !{!51, !"_ZN14sparse_kernels14small_matrices8choleskyB4v625B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE"}
!52 = distinct !{!52, !51, !"_ZN14sparse_kernels14small_matrices8choleskyB4v625B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE: %excinfo"}
!53 = !{!54, !56, !34, !36, !30, !32}
!54 = distinct !{!54, !55, !"_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v656B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1F7mutable7alignedE: %retptr"}
!55 = distinct !{!55, !"_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v656B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1F7mutable7alignedE"}
!56 = distinct !{!56, !55, !"_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v656B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1F7mutable7alignedE: %excinfo"}
!57 = !{!58, !60, !61, !63, !54, !56, !34, !36, !30, !32}
!58 = distinct !{!58, !59, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!59 = distinct !{!59, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!60 = distinct !{!60, !59, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!61 = distinct !{!61, !62, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!62 = distinct !{!62, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!63 = distinct !{!63, !62, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!64 = !{!65, !67, !68, !70, !71, !73, !34, !36, !30, !32}
!65 = distinct !{!65, !66, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!66 = distinct !{!66, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!67 = distinct !{!67, !66, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!68 = distinct !{!68, !69, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!69 = distinct !{!69, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!70 = distinct !{!70, !69, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!71 = distinct !{!71, !72, !"_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v619B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE: %retptr"}
!72 = distinct !{!72, !"_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v619B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE"}
!73 = distinct !{!73, !72, !"_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v619B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE: %excinfo"}
!74 = !{!71, !73, !34, !36, !30, !32}
!75 = !{!76, !78, !34, !36, !30, !32}
!76 = distinct !{!76, !77, !"_ZN14sparse_kernels14small_matrices5eigenB4v658B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!77 = distinct !{!77, !"_ZN14sparse_kernels14small_matrices5eigenB4v658B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE"}
!78 = distinct !{!78, !77, !"_ZN14sparse_kernels14small_matrices5eigenB4v658B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE: %excinfo"}
!79 = !{!80, !82, !83, !85, !86, !88, !76, !78, !34, !36, !30, !32}
!80 = distinct !{!80, !81, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!81 = distinct !{!81, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!82 = distinct !{!82, !81, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!83 = distinct !{!83, !84, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!84 = distinct !{!84, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!85 = distinct !{!85, !84, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!86 = distinct !{!86, !87, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v659B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29: %retptr"}
!87 = distinct !{!87, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v659B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29"}
!88 = distinct !{!88, !87, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v659B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29: %excinfo"}
!89 = !{!86, !88, !76, !78, !34, !36, !30, !32}
!90 = !{!"branch_weights", i32 32734555, i32 2114749093}
!91 = !{!92, !94, !95, !97, !98, !100, !76, !78, !34, !36, !30, !32}
!92 = distinct !{!92, !93, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!93 = distinct !{!93, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!94 = distinct !{!94, !93, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!95 = distinct !{!95, !96, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!96 = distinct !{!96, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!97 = distinct !{!97, !96, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!98 = distinct !{!98, !99, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v626B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %retptr"}
!99 = distinct !{!99, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v626B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29"}
!100 = distinct !{!100, !99, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v626B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %excinfo"}
!101 = !{!98, !100, !76, !78, !34, !36, !30, !32}
!102 = !{!103, !105, !106, !108, !109, !111, !76, !78, !34, !36, !30, !32}
!103 = distinct !{!103, !104, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!104 = distinct !{!104, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!105 = distinct !{!105, !104, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!106 = distinct !{!106, !107, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!107 = distinct !{!107, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!108 = distinct !{!108, !107, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!109 = distinct !{!109, !110, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v659B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29: %retptr"}
!110 = distinct !{!110, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v659B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29"}
!111 = distinct !{!111, !110, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v659B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29: %excinfo"}
!112 = !{!109, !111, !76, !78, !34, !36, !30, !32}
!113 = !{!114, !116, !117, !119, !120, !122, !123, !125, !76, !78, !34, !36, !30, !32}
!114 = distinct !{!114, !115, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!115 = distinct !{!115, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!116 = distinct !{!116, !115, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!117 = distinct !{!117, !118, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!118 = distinct !{!118, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!119 = distinct !{!119, !118, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!120 = distinct !{!120, !121, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v661B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx15class_28bool_29: %retptr"}
!121 = distinct !{!121, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v661B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx15class_28bool_29"}
!122 = distinct !{!122, !121, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v661B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx15class_28bool_29: %excinfo"}
!123 = distinct !{!123, !124, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v660B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx15class_28bool_29: %retptr"}
!124 = distinct !{!124, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v660B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx15class_28bool_29"}
!125 = distinct !{!125, !124, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v660B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx15class_28bool_29: %excinfo"}
!126 = !{!120, !122, !123, !125, !76, !78, !34, !36, !30, !32}
!127 = !{!123, !125, !76, !78, !34, !36, !30, !32}
!128 = !{!129, !123, !125, !76, !78, !34, !36, !30, !32}
!129 = distinct !{!129, !130, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v662B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIbLi1E1C7mutable7alignedE: %retptr"}
!130 = distinct !{!130, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v662B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIbLi1E1C7mutable7alignedE"}
