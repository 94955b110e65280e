; c44f1955e6b4414ab7f0707433d40d29

@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209 = internal constant [86 x i8] c"\80\04\95K\00\00\00\00\00\00\00\8C\08builtins\94\8C\0BMemoryError\94\93\94\8C'Allocation failed (probably too large).\94\85\94N\87\94."
@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209, i32 86, ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1, ptr null, i32 0 }
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.42 = internal constant [77 x i8] c"\80\04\95B\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C\1Fnegative dimensions not allowed\94\85\94N\87\94."
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1.43 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b.38 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.42, i32 77, ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1.43, ptr null, i32 0 }
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.40 = internal constant [137 x i8] c"\80\04\95~\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\94\85\94N\87\94."
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1.41 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.39 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.40, i32 137, ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1.41, ptr null, i32 0 }
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.21 = internal constant [77 x i8] c"\80\04\95B\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C\1Fnegative dimensions not allowed\94\85\94N\87\94."
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1.22 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b.17 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.21, i32 77, ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1.22, ptr null, i32 0 }
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.19 = internal constant [137 x i8] c"\80\04\95~\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\94\85\94N\87\94."
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1.20 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.18 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.19, i32 137, ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1.20, ptr null, i32 0 }

define internal fastcc range(i32 0, 2) i32 @_ZN14sparse_kernels14small_matrices4gramB4v469B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, ptr %arg.tall.0, ptr readonly captures(none) %arg.tall.4, i64 %arg.tall.5.0, i64 %arg.tall.5.1) unnamed_addr {
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
  br i1 %.4.i, label %NRT_incref.exit, label %.3.endif.i, !prof !0

.3.endif.i:                                       ; preds = %entry
  %.4.i.i = atomicrmw add ptr %arg.tall.0, i64 1 monotonic, align 8
  br label %NRT_incref.exit

NRT_incref.exit:                                  ; preds = %entry, %.3.endif.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.48, i8 0, i64 72, i1 false)
  %.54 = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v470B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29(ptr %.48, ptr %excinfo.1, i64 %arg.tall.5.1, i64 %arg.tall.5.1)
  %.56.not = icmp eq i32 %.54, 0
  %.64.fca.0.load = load ptr, ptr %.48, align 8
  %.64.fca.1.load = load ptr, ptr %.fca.1.gep, align 8
  %.64.fca.2.load = load i64, ptr %.fca.2.gep, align 8
  %.64.fca.3.load = load i64, ptr %.fca.3.gep, align 8
  %.64.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  br i1 %.56.not, label %B0.endif, label %B0.if, !prof !1

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
  br i1 %.4.i295, label %NRT_incref.exit298, label %.3.endif.i296, !prof !0

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
  br i1 %.4.i, label %NRT_decref.exit, label %.3.endif.i300, !prof !0

.3.endif.i300:                                    ; preds = %NRT_incref.exit298
  fence release
  %.4.i.i301 = atomicrmw sub ptr %arg.tall.0, i64 1 monotonic, align 8
  %.10.i = icmp eq i64 %.4.i.i301, 1
  br i1 %.10.i, label %.3.endif.if.i, label %NRT_decref.exit, !prof !0

.3.endif.if.i:                                    ; preds = %.3.endif.i300
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.tall.0) #4
  br label %NRT_decref.exit

NRT_decref.exit:                                  ; preds = %NRT_incref.exit298, %.3.endif.i300, %.3.endif.if.i
  br i1 %.4.i295, label %common.ret, label %.3.endif.i303, !prof !0

.3.endif.i303:                                    ; preds = %NRT_decref.exit
  fence release
  %.4.i.i304 = atomicrmw sub ptr %.64.fca.0.load, i64 1 monotonic, align 8
  %.10.i305 = icmp eq i64 %.4.i.i304, 1
  br i1 %.10.i305, label %.3.endif.if.i306, label %common.ret, !prof !0

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

define internal fastcc range(i32 0, 2) i32 @_ZN14sparse_kernels14small_matrices10inverse_ofB4v473B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, ptr %arg.matrix.0, ptr readonly captures(none) %arg.matrix.4, i64 %arg.matrix.5.0, i64 %arg.matrix.5.1) unnamed_addr {
entry:
  %.242.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.104 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.1.gep360 = getelementptr inbounds nuw i8, ptr %.104, i64 8
  %.fca.2.gep361 = getelementptr inbounds nuw i8, ptr %.104, i64 16
  %.fca.3.gep362 = getelementptr inbounds nuw i8, ptr %.104, i64 24
  %.fca.4.gep363 = getelementptr inbounds nuw i8, ptr %.104, i64 32
  %.fca.5.0.gep364 = getelementptr inbounds nuw i8, ptr %.104, i64 40
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.104, i64 48
  %.fca.6.0.gep365 = getelementptr inbounds nuw i8, ptr %.104, i64 56
  %.fca.6.1.gep = getelementptr inbounds nuw i8, ptr %.104, i64 64
  %excinfo.2 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.104, i8 0, i64 72, i1 false)
  store ptr null, ptr %excinfo.2, align 8
  %.4.i = icmp eq ptr %arg.matrix.0, null
  br i1 %.4.i, label %NRT_incref.exit.thread, label %.3.endif.i.i, !prof !0

NRT_incref.exit.thread:                           ; preds = %entry
  call void @llvm.lifetime.start.p0(ptr nonnull %.242.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i)
  %.fca.4.gep.i528 = getelementptr inbounds nuw i8, ptr %.242.i, i64 32
  %.fca.5.0.gep.i529 = getelementptr inbounds nuw i8, ptr %.242.i, i64 40
  %.fca.5.1.gep.i530 = getelementptr inbounds nuw i8, ptr %.242.i, i64 48
  br label %NRT_incref.exit.i

.3.endif.i.i:                                     ; preds = %entry
  %.4.i.i = atomicrmw add ptr %arg.matrix.0, i64 1 monotonic, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.242.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i)
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.242.i, i64 32
  %.fca.5.0.gep.i = getelementptr inbounds nuw i8, ptr %.242.i, i64 40
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.242.i, i64 48
  %.4.i.i.i = atomicrmw add ptr %arg.matrix.0, i64 1 monotonic, align 8, !noalias !2
  br label %NRT_incref.exit.i

NRT_incref.exit.i:                                ; preds = %NRT_incref.exit.thread, %.3.endif.i.i
  %.fca.5.1.gep.i535 = phi ptr [ %.fca.5.1.gep.i530, %NRT_incref.exit.thread ], [ %.fca.5.1.gep.i, %.3.endif.i.i ]
  %.fca.5.0.gep.i534 = phi ptr [ %.fca.5.0.gep.i529, %NRT_incref.exit.thread ], [ %.fca.5.0.gep.i, %.3.endif.i.i ]
  %.fca.4.gep.i533 = phi ptr [ %.fca.4.gep.i528, %NRT_incref.exit.thread ], [ %.fca.4.gep.i, %.3.endif.i.i ]
  store ptr null, ptr %excinfo.1.i, align 8, !noalias !6
  %.127434.not.i = icmp sgt i64 %arg.matrix.5.0, 0
  br i1 %.127434.not.i, label %B64.if.i, label %B96.i

B96.loopexit.i:                                   ; preds = %B64.if.i
  %0 = fmul double %.220.i, 1.000000e-10
  %1 = fadd double %0, 1.000000e-300
  br label %B96.i

B96.i:                                            ; preds = %B96.loopexit.i, %NRT_incref.exit.i
  %trace.2.0.lcssa.i = phi double [ 1.000000e-300, %NRT_incref.exit.i ], [ %1, %B96.loopexit.i ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.242.i, i8 0, i64 72, i1 false), !noalias !2
  %.248.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v470B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29(ptr %.242.i, ptr %excinfo.1.i, i64 %arg.matrix.5.0, i64 %arg.matrix.5.0)
  %.250.not.i = icmp eq i32 %.248.i, 0
  %.258.fca.0.load.i = load ptr, ptr %.242.i, align 8, !noalias !2
  %.258.fca.4.load.i = load ptr, ptr %.fca.4.gep.i533, align 8, !noalias !2
  br i1 %.250.not.i, label %B96.endif.i, label %B0.if, !prof !1

B208.loopexit.i:                                  ; preds = %B378.i
  %.388.i = add nuw nsw i64 %.319.0450.i, 1
  %invariant.gep.i = getelementptr double, ptr %.258.fca.4.load.i, i64 %.319.0450.i
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.786.i
  %.12.i.i = fcmp ogt double %trace.2.0.lcssa.i, %value.3.2.lcssa.i
  %.13.i.i = select i1 %.12.i.i, double %trace.2.0.lcssa.i, double %value.3.2.lcssa.i
  %root.i.le.i = tail call double @llvm.sqrt.f64(double %.13.i.i)
  store double %root.i.le.i, ptr %gep.i, align 8, !noalias !2
  %exitcond455.not.i = icmp eq i64 %arg.matrix.5.0, %.388.i
  br i1 %exitcond455.not.i, label %B510.i, label %B248.if.lr.ph.i

B378.i:                                           ; preds = %B324.if.i, %B248.if.i
  %value.3.2.lcssa.i = phi double [ %value.4.2.i, %B248.if.i ], [ %.851.i, %B324.if.i ]
  br i1 %.603.i, label %B208.loopexit.i, label %B511.i

B510.i:                                           ; preds = %B208.loopexit.i, %B96.endif.i
  %.4.i419.i = icmp eq ptr %.258.fca.0.load.i, null
  br i1 %.4.i419.i, label %NRT_incref.exit422.i, label %.3.endif.i420.i, !prof !0

.3.endif.i420.i:                                  ; preds = %B510.i
  %.4.i.i421.i = atomicrmw add ptr %.258.fca.0.load.i, i64 1 monotonic, align 8, !noalias !2
  br label %NRT_incref.exit422.i

NRT_incref.exit422.i:                             ; preds = %.3.endif.i420.i, %B510.i
  br i1 %.4.i, label %NRT_decref.exit.i, label %.3.endif.i424.i, !prof !0

.3.endif.i424.i:                                  ; preds = %NRT_incref.exit422.i
  fence release
  %.4.i.i425.i = atomicrmw sub ptr %arg.matrix.0, i64 1 monotonic, align 8, !noalias !2
  %.10.i.i = icmp eq i64 %.4.i.i425.i, 1
  br i1 %.10.i.i, label %.3.endif.if.i.i, label %NRT_decref.exit.i, !prof !0

.3.endif.if.i.i:                                  ; preds = %.3.endif.i424.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.matrix.0) #4, !noalias !2
  br label %NRT_decref.exit.i

NRT_decref.exit.i:                                ; preds = %.3.endif.if.i.i, %.3.endif.i424.i, %NRT_incref.exit422.i
  br i1 %.4.i419.i, label %B0.endif, label %.3.endif.i427.i, !prof !0

.3.endif.i427.i:                                  ; preds = %NRT_decref.exit.i
  fence release
  %.4.i.i428.i = atomicrmw sub ptr %.258.fca.0.load.i, i64 1 monotonic, align 8, !noalias !2
  %.10.i429.i = icmp eq i64 %.4.i.i428.i, 1
  br i1 %.10.i429.i, label %.3.endif.if.i430.i, label %B0.endif, !prof !0

.3.endif.if.i430.i:                               ; preds = %.3.endif.i427.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.258.fca.0.load.i) #4, !noalias !2
  br label %B0.endif

B511.i:                                           ; preds = %B378.i
  %.1014.i = mul i64 %.441.0445.i, %.258.fca.5.1.load.i
  %2 = getelementptr double, ptr %.258.fca.4.load.i, i64 %.1014.i
  %.1018.i = getelementptr double, ptr %2, i64 %.441.0445.i
  %.1019.i = load double, ptr %.1018.i, align 8, !noalias !2
  %.1026.i = fdiv double %value.3.2.lcssa.i, %.1019.i
  %.1083.i = getelementptr double, ptr %6, i64 %.441.0445.i
  store double %.1026.i, ptr %.1083.i, align 8, !noalias !2
  br label %B248.if.i

B64.if.i:                                         ; preds = %NRT_incref.exit.i, %B64.if.i
  %trace.2.0437.i = phi double [ %.220.i, %B64.if.i ], [ 0.000000e+00, %NRT_incref.exit.i ]
  %.69.0436.i = phi i64 [ %.140.i, %B64.if.i ], [ 0, %NRT_incref.exit.i ]
  %.140.i = add nuw nsw i64 %.69.0436.i, 1
  %.211.i = mul i64 %.69.0436.i, %arg.matrix.5.1
  %3 = getelementptr double, ptr %arg.matrix.4, i64 %.211.i
  %4 = getelementptr double, ptr %3, i64 %.69.0436.i
  %.216.i = load double, ptr %4, align 8, !noalias !2
  %.220.i = fadd double %trace.2.0437.i, %.216.i
  %exitcond.not.i = icmp eq i64 %arg.matrix.5.0, %.140.i
  br i1 %exitcond.not.i, label %B96.loopexit.i, label %B64.if.i

B96.endif.i:                                      ; preds = %B96.i
  %.258.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep.i534, align 8, !noalias !2
  %.258.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep.i535, align 8, !noalias !2
  br i1 %.127434.not.i, label %B248.if.lr.ph.i, label %B510.i

B248.if.lr.ph.i:                                  ; preds = %B96.endif.i, %B208.loopexit.i
  %.319.0450.i = phi i64 [ %.388.i, %B208.loopexit.i ], [ 0, %B96.endif.i ]
  %.586.i = mul i64 %.319.0450.i, %arg.matrix.5.1
  %5 = getelementptr double, ptr %arg.matrix.4, i64 %.586.i
  %.786.i = mul i64 %.319.0450.i, %.258.fca.5.1.load.i
  %6 = getelementptr double, ptr %.258.fca.4.load.i, i64 %.786.i
  br label %B248.if.i

B248.if.i:                                        ; preds = %B511.i, %B248.if.lr.ph.i
  %.441.0445.i = phi i64 [ 0, %B248.if.lr.ph.i ], [ %.510.i, %B511.i ]
  %.510.i = add nuw nsw i64 %.441.0445.i, 1
  %7 = getelementptr double, ptr %5, i64 %.441.0445.i
  %.591.i = load double, ptr %7, align 8, !noalias !2
  %.603.i = icmp eq i64 %.319.0450.i, %.441.0445.i
  %.607.i = fadd double %trace.2.0.lcssa.i, %.591.i
  %value.4.2.i = select i1 %.603.i, double %.607.i, double %.591.i
  %.701438.not.i = icmp eq i64 %.441.0445.i, 0
  br i1 %.701438.not.i, label %B378.i, label %B324.if.lr.ph.i

B324.if.lr.ph.i:                                  ; preds = %B248.if.i
  %.841.i = mul i64 %.441.0445.i, %.258.fca.5.1.load.i
  %8 = getelementptr double, ptr %.258.fca.4.load.i, i64 %.841.i
  br label %B324.if.i

B324.if.i:                                        ; preds = %B324.if.i, %B324.if.lr.ph.i
  %value.3.2441.i = phi double [ %value.4.2.i, %B324.if.lr.ph.i ], [ %.851.i, %B324.if.i ]
  %.645.0439.i = phi i64 [ 0, %B324.if.lr.ph.i ], [ %.714.i, %B324.if.i ]
  %.714.i = add nuw nsw i64 %.645.0439.i, 1
  %.790.i = getelementptr double, ptr %6, i64 %.645.0439.i
  %.791.i = load double, ptr %.790.i, align 8, !noalias !2
  %.845.i = getelementptr double, ptr %8, i64 %.645.0439.i
  %.846.i = load double, ptr %.845.i, align 8, !noalias !2
  %.849.i = fmul double %.791.i, %.846.i
  %.851.i = fsub double %value.3.2441.i, %.849.i
  %exitcond453.not.i = icmp eq i64 %.714.i, %.441.0445.i
  br i1 %exitcond453.not.i, label %B378.i, label %B324.if.i

B218.loopexit:                                    ; preds = %B542
  %exitcond589.not = icmp eq i64 %.290, %arg.matrix.5.0
  br i1 %exitcond589.not, label %B582, label %B252.if.preheader

B430.if.lr.ph:                                    ; preds = %B356
  %invariant.gep576 = getelementptr double, ptr %.120.fca.4.load, i64 %.221.0586
  br label %B430.if

B356:                                             ; preds = %B306.if, %B252.if
  %.717.pre-phi = phi i64 [ 0, %B252.if ], [ %.621, %B306.if ]
  %value.4.2.lcssa = phi double [ %., %B252.if ], [ %.661, %B306.if ]
  %9 = getelementptr double, ptr %.258.fca.4.load.i, i64 %.717.pre-phi
  %10 = getelementptr double, ptr %9, i64 %.342.0564
  %.722 = load double, ptr %10, align 8
  %.729 = fdiv double %value.4.2.lcssa, %.722
  %11 = getelementptr double, ptr %data.i.i.i.i, i64 %.342.0564
  store double %.729, ptr %11, align 8
  %exitcond588.not = icmp eq i64 %.411, %arg.matrix.5.0
  br i1 %exitcond588.not, label %B430.if.lr.ph, label %B252.if

B542:                                             ; preds = %B488.if, %B430.if
  %value.5.2.lcssa = phi double [ %.922, %B430.if ], [ %.1158, %B488.if ]
  %.1214 = mul i64 %.860, %.258.fca.5.1.load.i
  %12 = getelementptr double, ptr %.258.fca.4.load.i, i64 %.1214
  %13 = getelementptr double, ptr %12, i64 %.860
  %.1219 = load double, ptr %13, align 8
  %.1226 = fdiv double %value.5.2.lcssa, %.1219
  %.1279 = mul i64 %.860, %.120.fca.5.1.load
  %gep584 = getelementptr double, ptr %invariant.gep576, i64 %.1279
  store double %.1226, ptr %gep584, align 8
  %.851 = icmp sgt i64 %.798.0581, 1
  br i1 %.851, label %B430.if, label %B218.loopexit

common.ret:                                       ; preds = %.3.endif.if.i513, %.3.endif.i510, %NRT_decref.exit508, %B0.endif.endif.if, %B0.endif.if, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.endif.if ], [ 1, %B0.endif.endif.if ], [ 1, %B0.if ], [ 0, %NRT_decref.exit508 ], [ 0, %.3.endif.i510 ], [ 0, %.3.endif.if.i513 ]
  ret i32 %common.ret.op

B582:                                             ; preds = %B218.loopexit, %B0.endif.endif.endif
  %.4.i496 = icmp eq ptr %.120.fca.0.load, null
  br i1 %.4.i496, label %NRT_incref.exit499, label %.3.endif.i497, !prof !0

.3.endif.i497:                                    ; preds = %B582
  %.4.i.i498 = atomicrmw add ptr %.120.fca.0.load, i64 1 monotonic, align 8
  br label %NRT_incref.exit499

NRT_incref.exit499:                               ; preds = %B582, %.3.endif.i497
  store ptr %.120.fca.0.load, ptr %retptr, align 8
  %retptr.repack475 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr %.120.fca.1.load, ptr %retptr.repack475, align 8
  %retptr.repack477 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %.120.fca.2.load, ptr %retptr.repack477, align 8
  %retptr.repack479 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 %.120.fca.3.load, ptr %retptr.repack479, align 8
  %retptr.repack481 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %.120.fca.4.load, ptr %retptr.repack481, align 8
  %retptr.repack483 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %.120.fca.5.0.load, ptr %retptr.repack483, align 8
  %retptr.repack483.repack487 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 %.120.fca.5.1.load, ptr %retptr.repack483.repack487, align 8
  %retptr.repack485 = getelementptr inbounds nuw i8, ptr %retptr, i64 56
  store i64 %.120.fca.6.0.load, ptr %retptr.repack485, align 8
  %retptr.repack485.repack489 = getelementptr inbounds nuw i8, ptr %retptr, i64 64
  store i64 %.120.fca.6.1.load, ptr %retptr.repack485.repack489, align 8
  br i1 %.4.i419.i, label %.3.endif.i504, label %.3.endif.i501, !prof !0

.3.endif.i501:                                    ; preds = %NRT_incref.exit499
  fence release
  %.4.i.i502 = atomicrmw sub ptr %.258.fca.0.load.i, i64 1 monotonic, align 8
  %.10.i = icmp eq i64 %.4.i.i502, 1
  br i1 %.10.i, label %.3.endif.if.i, label %.3.endif.i504, !prof !0

.3.endif.if.i:                                    ; preds = %.3.endif.i501
  fence acquire
  tail call void @sparse_free(ptr nonnull %.258.fca.0.load.i) #4
  br label %.3.endif.i504

.3.endif.i504:                                    ; preds = %.3.endif.if.i, %.3.endif.i501, %NRT_incref.exit499
  fence release
  %.4.i.i505 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i506 = icmp eq i64 %.4.i.i505, 1
  br i1 %.10.i506, label %.3.endif.if.i507, label %NRT_decref.exit508, !prof !0

.3.endif.if.i507:                                 ; preds = %.3.endif.i504
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4
  br label %NRT_decref.exit508

NRT_decref.exit508:                               ; preds = %.3.endif.i504, %.3.endif.if.i507
  br i1 %.4.i496, label %common.ret, label %.3.endif.i510, !prof !0

.3.endif.i510:                                    ; preds = %NRT_decref.exit508
  fence release
  %.4.i.i511 = atomicrmw sub ptr %.120.fca.0.load, i64 1 monotonic, align 8
  %.10.i512 = icmp eq i64 %.4.i.i511, 1
  br i1 %.10.i512, label %.3.endif.if.i513, label %common.ret, !prof !0

.3.endif.if.i513:                                 ; preds = %.3.endif.i510
  fence acquire
  tail call void @sparse_free(ptr nonnull %.120.fca.0.load) #4
  br label %common.ret

B0.if:                                            ; preds = %B96.i
  %.249.i = load ptr, ptr %excinfo.1.i, align 8, !noalias !2
  call void @llvm.lifetime.end.p0(ptr nonnull %.242.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i)
  store ptr %.249.i, ptr %excinfo, align 8
  br label %common.ret

B0.endif:                                         ; preds = %NRT_decref.exit.i, %.3.endif.i427.i, %.3.endif.if.i430.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.242.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i)
  br i1 %.4.i, label %NRT_decref.exit520, label %.3.endif.i516, !prof !0

.3.endif.i516:                                    ; preds = %B0.endif
  fence release
  %.4.i.i517 = atomicrmw sub ptr %arg.matrix.0, i64 1 monotonic, align 8
  %.10.i518 = icmp eq i64 %.4.i.i517, 1
  br i1 %.10.i518, label %.3.endif.if.i519, label %NRT_decref.exit520, !prof !0

.3.endif.if.i519:                                 ; preds = %.3.endif.i516
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.matrix.0) #4
  br label %NRT_decref.exit520

NRT_decref.exit520:                               ; preds = %B0.endif, %.3.endif.i516, %.3.endif.if.i519
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.104, i8 0, i64 72, i1 false)
  %.110 = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v470B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29(ptr %.104, ptr %excinfo.2, i64 %arg.matrix.5.0, i64 %arg.matrix.5.0)
  %.112.not = icmp eq i32 %.110, 0
  %.120.fca.0.load = load ptr, ptr %.104, align 8
  %.120.fca.1.load = load ptr, ptr %.fca.1.gep360, align 8
  %.120.fca.2.load = load i64, ptr %.fca.2.gep361, align 8
  %.120.fca.3.load = load i64, ptr %.fca.3.gep362, align 8
  %.120.fca.4.load = load ptr, ptr %.fca.4.gep363, align 8
  br i1 %.112.not, label %B0.endif.endif, label %B0.endif.if, !prof !1

B0.endif.if:                                      ; preds = %NRT_decref.exit520
  %.111 = load ptr, ptr %excinfo.2, align 8
  store ptr %.111, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %NRT_decref.exit520
  %.120.fca.5.0.load = load i64, ptr %.fca.5.0.gep364, align 8
  %.120.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.120.fca.6.0.load = load i64, ptr %.fca.6.0.gep365, align 8
  %.120.fca.6.1.load = load i64, ptr %.fca.6.1.gep, align 8
  %.15.i = icmp slt i64 %arg.matrix.5.0, 0
  br i1 %.15.i, label %B0.endif.endif.if, label %B0.endif.endif.i, !prof !0

B0.endif.endif.i:                                 ; preds = %B0.endif.endif
  %.31.i = icmp samesign ugt i64 %arg.matrix.5.0, 1152921504606846975
  br i1 %.31.i, label %B0.endif.endif.if, label %B0.endif.endif.endif.i, !prof !0

B0.endif.endif.endif.i:                           ; preds = %B0.endif.endif.i
  %.30.i = shl nuw nsw i64 %arg.matrix.5.0, 3
  %all.i.i.i.i = add nuw i64 %.30.i, 128
  %piece.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i), !noalias !7
  %none.i.i.i.i = icmp eq ptr %piece.i.i.i.i, null
  br i1 %none.i.i.i.i, label %B0.endif.endif.if, label %.3.endif.i24.i

.3.endif.i24.i:                                   ; preds = %B0.endif.endif.endif.i
  %address.i.i.i.i = ptrtoint ptr %piece.i.i.i.i to i64
  %after.i.i.i.i = add i64 %address.i.i.i.i, 127
  %even.i.i.i.i = and i64 %after.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %even.i.i.i.i to ptr
  %piece.repack3.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 24
  %14 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %14, i8 0, i64 32, i1 false), !noalias !7
  store i64 1, ptr %piece.i.i.i.i, align 4, !noalias !7
  store ptr %data.i.i.i.i, ptr %piece.repack3.i.i.i.i, align 8, !noalias !7
  %.4.i.i.i521 = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !17
  fence release
  %.4.i.i25.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !17
  %.10.i.i522 = icmp eq i64 %.4.i.i25.i, 1
  br i1 %.10.i.i522, label %.3.endif.if.i.i524, label %B0.endif.endif.endif, !prof !0

.3.endif.if.i.i524:                               ; preds = %.3.endif.i24.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4, !noalias !17
  br label %B0.endif.endif.endif

B0.endif.endif.if:                                ; preds = %B0.endif.endif.i, %B0.endif.endif, %B0.endif.endif.endif.i
  %excinfo.3.0.ph = phi ptr [ @.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, %B0.endif.endif.endif.i ], [ @.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.18, %B0.endif.endif.i ], [ @.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b.17, %B0.endif.endif ]
  store ptr %excinfo.3.0.ph, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:                             ; preds = %.3.endif.if.i.i524, %.3.endif.i24.i
  br i1 %.127434.not.i, label %B252.if.preheader, label %B582

B252.if.preheader:                                ; preds = %B0.endif.endif.endif, %B218.loopexit
  %.221.0586 = phi i64 [ %.290, %B218.loopexit ], [ 0, %B0.endif.endif.endif ]
  %.290 = add nuw nsw i64 %.221.0586, 1
  br label %B252.if

B252.if:                                          ; preds = %B252.if.preheader, %B356
  %.342.0564 = phi i64 [ %.411, %B356 ], [ 0, %B252.if.preheader ]
  %.411 = add nuw nsw i64 %.342.0564, 1
  %.441 = icmp eq i64 %.342.0564, %.221.0586
  %. = select i1 %.441, double 1.000000e+00, double 0.000000e+00
  %.536559.not = icmp eq i64 %.342.0564, 0
  br i1 %.536559.not, label %B356, label %B306.if.lr.ph

B306.if.lr.ph:                                    ; preds = %B252.if
  %.621 = mul i64 %.342.0564, %.258.fca.5.1.load.i
  %15 = getelementptr double, ptr %.258.fca.4.load.i, i64 %.621
  br label %B306.if

B306.if:                                          ; preds = %B306.if.lr.ph, %B306.if
  %value.4.2562 = phi double [ %., %B306.if.lr.ph ], [ %.661, %B306.if ]
  %.480.0560 = phi i64 [ 0, %B306.if.lr.ph ], [ %.549, %B306.if ]
  %.549 = add nuw nsw i64 %.480.0560, 1
  %16 = getelementptr double, ptr %15, i64 %.480.0560
  %.626 = load double, ptr %16, align 8
  %17 = getelementptr double, ptr %data.i.i.i.i, i64 %.480.0560
  %.658 = load double, ptr %17, align 8
  %.659 = fmul double %.626, %.658
  %.661 = fsub double %value.4.2562, %.659
  %exitcond.not = icmp eq i64 %.549, %.342.0564
  br i1 %exitcond.not, label %B356, label %B306.if

B430.if:                                          ; preds = %B430.if.lr.ph, %B542
  %.798.0581 = phi i64 [ %arg.matrix.5.0, %B430.if.lr.ph ], [ %.860, %B542 ]
  %.860 = add nsw i64 %.798.0581, -1
  %18 = getelementptr double, ptr %data.i.i.i.i, i64 %.860
  %.922 = load double, ptr %18, align 8
  %.965 = sub nuw nsw i64 %arg.matrix.5.0, %.798.0581
  %.1008568.not = icmp eq i64 %.965, 0
  br i1 %.1008568.not, label %B542, label %B488.if.lr.ph

B488.if.lr.ph:                                    ; preds = %B430.if
  %invariant.gep = getelementptr double, ptr %.258.fca.4.load.i, i64 %.860
  br label %B488.if

B488.if:                                          ; preds = %B488.if.lr.ph, %B488.if
  %value.5.2571 = phi double [ %.922, %B488.if.lr.ph ], [ %.1158, %B488.if ]
  %.955.0570 = phi i64 [ %.965, %B488.if.lr.ph ], [ %.1017, %B488.if ]
  %.952.0569 = phi i64 [ %.798.0581, %B488.if.lr.ph ], [ %.1021, %B488.if ]
  %.1017 = add nsw i64 %.955.0570, -1
  %.1021 = add i64 %.952.0569, 1
  %.1071 = icmp slt i64 %.952.0569, 0
  %.1072 = select i1 %.1071, i64 %.258.fca.5.0.load.i, i64 0
  %.1073 = add i64 %.1072, %.952.0569
  %.1093 = mul i64 %.1073, %.258.fca.5.1.load.i
  %gep574 = getelementptr double, ptr %invariant.gep, i64 %.1093
  %.1098 = load double, ptr %gep574, align 8
  %.1127 = select i1 %.1071, i64 %.120.fca.5.0.load, i64 0
  %.1128 = add i64 %.1127, %.952.0569
  %.1148 = mul i64 %.1128, %.120.fca.5.1.load
  %gep = getelementptr double, ptr %invariant.gep576, i64 %.1148
  %.1153 = load double, ptr %gep, align 8
  %.1156 = fmul double %.1098, %.1153
  %.1158 = fsub double %value.5.2571, %.1156
  %.1008 = icmp sgt i64 %.955.0570, 1
  br i1 %.1008, label %B488.if, label %B542
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #0

define internal fastcc range(i32 0, 2) i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v470B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, i64 %arg.shape.0, i64 %arg.shape.1) unnamed_addr {
entry:
  %.29.i = icmp slt i64 %arg.shape.0, 0
  %.36.i = icmp slt i64 %arg.shape.1, 0
  %or.cond = select i1 %.29.i, i1 true, i1 %.36.i, !prof !18
  br i1 %or.cond, label %B0.if, label %B0.endif.endif.endif.endif.i, !prof !18

B0.endif.endif.endif.endif.i:                     ; preds = %entry
  %.50.i = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %arg.shape.0, i64 %arg.shape.1)
  %.51.i = extractvalue { i64, i1 } %.50.i, 0
  %.52.i = extractvalue { i64, i1 } %.50.i, 1
  %.54.i = shl i64 %arg.shape.1, 3
  %0 = add i64 %.51.i, -1152921504606846976
  %.57.i = icmp ult i64 %0, -2305843009213693952
  %.58.i = or i1 %.52.i, %.57.i
  br i1 %.58.i, label %B0.if, label %B0.endif.endif.endif.endif.endif.i, !prof !0

B0.endif.endif.endif.endif.endif.i:               ; preds = %B0.endif.endif.endif.endif.i
  %.56.i = shl nsw i64 %.51.i, 3
  %all.i.i.i.i = add i64 %.56.i, 128
  %piece.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i), !noalias !19
  %none.i.i.i.i = icmp eq ptr %piece.i.i.i.i, null
  br i1 %none.i.i.i.i, label %B0.if, label %.3.endif.i32.i

.3.endif.i32.i:                                   ; preds = %B0.endif.endif.endif.endif.endif.i
  %address.i.i.i.i = ptrtoint ptr %piece.i.i.i.i to i64
  %after.i.i.i.i = add i64 %address.i.i.i.i, 127
  %even.i.i.i.i = and i64 %after.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %even.i.i.i.i to ptr
  %piece.repack3.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 24
  %1 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, i8 0, i64 32, i1 false), !noalias !19
  store i64 1, ptr %piece.i.i.i.i, align 4, !noalias !19
  store ptr %data.i.i.i.i, ptr %piece.repack3.i.i.i.i, align 8, !noalias !19
  %.4.i.i.i = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !29
  fence release
  %.4.i.i33.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !29
  %.10.i.i = icmp eq i64 %.4.i.i33.i, 1
  br i1 %.10.i.i, label %.3.endif.if.i.i, label %.3.endif.i11.i, !prof !0

.3.endif.if.i.i:                                  ; preds = %.3.endif.i32.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4, !noalias !29
  br label %.3.endif.i11.i

B0.if:                                            ; preds = %B0.endif.endif.endif.endif.i, %entry, %B0.endif.endif.endif.endif.endif.i
  %excinfo.1.0.ph = phi ptr [ @.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, %B0.endif.endif.endif.endif.endif.i ], [ @.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.39, %B0.endif.endif.endif.endif.i ], [ @.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b.38, %entry ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8
  br label %common.ret

.3.endif.i11.i:                                   ; preds = %.3.endif.i32.i, %.3.endif.if.i.i
  %.4.i.i = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.4.i.i.i28 = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !30
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i, i8 0, i64 %.56.i, i1 false), !noalias !30
  fence release
  %.4.i.i12.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !30
  %.10.i.i29 = icmp eq i64 %.4.i.i12.i, 1
  br i1 %.10.i.i29, label %.3.endif.if.i.i30, label %.3.endif.i36, !prof !0

.3.endif.if.i.i30:                                ; preds = %.3.endif.i11.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4, !noalias !30
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
  br i1 %.10.i, label %.3.endif.if.i, label %.3.endif.i39, !prof !0

.3.endif.if.i:                                    ; preds = %.3.endif.i36
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4
  br label %.3.endif.i39

.3.endif.i39:                                     ; preds = %.3.endif.if.i, %.3.endif.i36
  fence release
  %.4.i.i40 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i41 = icmp eq i64 %.4.i.i40, 1
  br i1 %.10.i41, label %.3.endif.if.i42, label %common.ret, !prof !0

.3.endif.if.i42:                                  ; preds = %.3.endif.i39
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4
  br label %common.ret

common.ret:                                       ; preds = %.3.endif.if.i42, %.3.endif.i39, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %.3.endif.i39 ], [ 0, %.3.endif.if.i42 ]
  ret i32 %common.ret.op
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #0

define range(i64 0, -9223372036854775807) i64 @sparse_lowrank_update(i64 %a0, i64 %a1, i64 %a2, i64 %a3, double %a4, double %a5, i64 %a6, i64 %a7) local_unnamed_addr {
  %.173.i.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2.i.i.i = alloca ptr, align 8
  %.221.i.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.3.i.i.i = alloca ptr, align 8
  %.60.i.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.1.i.i.i = alloca ptr, align 8
  %.1935.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.6.i.i = alloca ptr, align 8
  %.16.i = add i64 %a0, 32
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !33
  %.19.i = inttoptr i64 %.18.i to ptr
  %.21.i = load i64, ptr %.19.i, align 8, !noalias !33
  %.22.i = getelementptr i8, ptr %.19.i, i64 8
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !33
  %.25.i = add i64 %a0, 16
  %.26.i = inttoptr i64 %.25.i to ptr
  %.27.i = load i64, ptr %.26.i, align 8, !noalias !33
  %.30.i = inttoptr i64 %.27.i to ptr
  %.58.i = add i64 %a1, 32
  %.59.i = inttoptr i64 %.58.i to ptr
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !33
  %.61.i = inttoptr i64 %.60.i to ptr
  %.63.i = load i64, ptr %.61.i, align 8, !noalias !33
  %.64.i = getelementptr i8, ptr %.61.i, i64 8
  %.65.i = load i64, ptr %.64.i, align 8, !noalias !33
  %.67.i = add i64 %a1, 16
  %.68.i = inttoptr i64 %.67.i to ptr
  %.69.i = load i64, ptr %.68.i, align 8, !noalias !33
  %.72.i = inttoptr i64 %.69.i to ptr
  %.100.i = add i64 %a2, 32
  %.101.i = inttoptr i64 %.100.i to ptr
  %.102.i = load i64, ptr %.101.i, align 8, !noalias !33
  %.103.i = inttoptr i64 %.102.i to ptr
  %.105.i = load i64, ptr %.103.i, align 8, !noalias !33
  %.106.i = getelementptr i8, ptr %.103.i, i64 8
  %.107.i = load i64, ptr %.106.i, align 8, !noalias !33
  %.108.i = shl i64 %.107.i, 2
  %.109.i = add i64 %a2, 16
  %.110.i = inttoptr i64 %.109.i to ptr
  %.111.i = load i64, ptr %.110.i, align 8, !noalias !33
  %.114.i = inttoptr i64 %.111.i to ptr
  %.142.i = add i64 %a3, 32
  %.143.i = inttoptr i64 %.142.i to ptr
  %.144.i = load i64, ptr %.143.i, align 8, !noalias !33
  %.145.i = inttoptr i64 %.144.i to ptr
  %.147.i = load i64, ptr %.145.i, align 8, !noalias !33
  %.148.i = getelementptr i8, ptr %.145.i, i64 8
  %.149.i = load i64, ptr %.148.i, align 8, !noalias !33
  %.151.i = add i64 %a3, 16
  %.152.i = inttoptr i64 %.151.i to ptr
  %.153.i = load i64, ptr %.152.i, align 8, !noalias !33
  %.156.i = inttoptr i64 %.153.i to ptr
  %.184.i = add i64 %a6, 32
  %.185.i = inttoptr i64 %.184.i to ptr
  %.186.i = load i64, ptr %.185.i, align 8, !noalias !33
  %.187.i = inttoptr i64 %.186.i to ptr
  %.189.i = load i64, ptr %.187.i, align 8, !noalias !33
  %.190.i = getelementptr i8, ptr %.187.i, i64 8
  %.191.i = load i64, ptr %.190.i, align 8, !noalias !33
  %.193.i = add i64 %a6, 16
  %.194.i = inttoptr i64 %.193.i to ptr
  %.195.i = load i64, ptr %.194.i, align 8, !noalias !33
  %.198.i = inttoptr i64 %.195.i to ptr
  %.226.i = add i64 %a7, 32
  %.227.i = inttoptr i64 %.226.i to ptr
  %.228.i = load i64, ptr %.227.i, align 8, !noalias !33
  %.229.i = inttoptr i64 %.228.i to ptr
  %.231.i = load i64, ptr %.229.i, align 8, !noalias !33
  %.232.i = getelementptr i8, ptr %.229.i, i64 8
  %.233.i = load i64, ptr %.232.i, align 8, !noalias !33
  %.235.i = add i64 %a7, 16
  %.236.i = inttoptr i64 %.235.i to ptr
  %.237.i = load i64, ptr %.236.i, align 8, !noalias !33
  %.240.i = inttoptr i64 %.237.i to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %.1935.i.i), !noalias !33
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.6.i.i), !noalias !33
  %.fca.4.gep.i.i = getelementptr inbounds nuw i8, ptr %.1935.i.i, i64 32
  %.fca.5.0.gep.i.i = getelementptr inbounds nuw i8, ptr %.1935.i.i, i64 40
  %.fca.5.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.1935.i.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1935.i.i, i8 0, i64 72, i1 false), !noalias !37
  store ptr null, ptr %excinfo.6.i.i, align 8, !noalias !37
  %or.cond.not = icmp ult i64 %.23.i, 2305843009213693952
  br i1 %or.cond.not, label %B0.endif.endif.endif.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v478B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxddxx.exit, !prof !41

B0.endif.endif.endif.i.i.i:                       ; preds = %0
  %.30.i.i.i = shl nuw nsw i64 %.23.i, 2
  %all.i.i.i.i.i.i = add nuw i64 %.30.i.i.i, 128
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i), !noalias !42
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v478B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxddxx.exit, label %.3.endif.i24.i.i.i

.3.endif.i24.i.i.i:                               ; preds = %B0.endif.endif.endif.i.i.i
  %address.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 24
  %1 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, i8 0, i64 32, i1 false), !noalias !42
  store i64 1, ptr %piece.i.i.i.i.i.i, align 4, !noalias !42
  store ptr %data.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i, align 8, !noalias !42
  %.4.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !52
  fence release
  %.4.i.i25.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !52
  %.10.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i, 1
  br i1 %.10.i.i.i.i, label %.3.endif.if.i.i.i.i, label %B0.endif.i.i, !prof !0

.3.endif.if.i.i.i.i:                              ; preds = %.3.endif.i24.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #4, !noalias !52
  br label %B0.endif.i.i

.3.endif.i1130.i.i:                               ; preds = %B508.if.i.i, %_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i
  fence release
  %.4.i.i1131.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !37
  %.10.i.i.i = icmp eq i64 %.4.i.i1131.i.i, 1
  br i1 %.10.i.i.i, label %.3.endif.if.i.i.i, label %NRT_decref.exit.i.i, !prof !0

.3.endif.if.i.i.i:                                ; preds = %.3.endif.i1130.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #4, !noalias !37
  br label %NRT_decref.exit.i.i

NRT_decref.exit.i.i:                              ; preds = %.3.endif.if.i.i.i, %.3.endif.i1130.i.i
  %.499.i.i = icmp sgt i64 %.446.01470.i.i, 1
  br i1 %.499.i.i, label %B366.if.i.i, label %B19804.else.i.i

.3.endif.i1157.i.i:                               ; preds = %_ZN14sparse_kernels7lowrank11_accumulateB4v484B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit.i.i, %B0.endif.endif.i.i
  fence release
  %.4.i.i1158.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !37
  %.10.i1159.i.i = icmp eq i64 %.4.i.i1158.i.i, 1
  br i1 %.10.i1159.i.i, label %.3.endif.if.i1160.i.i, label %NRT_decref.exit1161.i.i, !prof !0

.3.endif.if.i1160.i.i:                            ; preds = %.3.endif.i1157.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #4, !noalias !37
  br label %NRT_decref.exit1161.i.i

NRT_decref.exit1161.i.i:                          ; preds = %.3.endif.if.i1160.i.i, %.3.endif.i1157.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1935.i.i, i8 0, i64 72, i1 false), !noalias !37
  %.1943.i.i = call fastcc i32 @_ZN14sparse_kernels14small_matrices4gramB4v469B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE(ptr %.1935.i.i, ptr %excinfo.6.i.i, ptr null, ptr %.114.i, i64 %.105.i, i64 %.107.i)
  %.1945.not.i.i = icmp eq i32 %.1943.i.i, 0
  %.1953.fca.0.load.i.i = load ptr, ptr %.1935.i.i, align 8, !noalias !37
  br i1 %.1945.not.i.i, label %B19836.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v478B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxddxx.exit, !prof !1

B0.endif.i.i:                                     ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i24.i.i.i
  %.192.i.i = fptrunc double %a4 to float
  %.196.i.i = fptrunc double %a5 to float
  %.29.i.i.i.i = icmp slt i64 %.147.i, 0
  %.36.i.i.i.i = icmp slt i64 %.149.i, 0
  %or.cond.i.i.i = select i1 %.29.i.i.i.i, i1 true, i1 %.36.i.i.i.i, !prof !18
  br i1 %or.cond.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v478B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxddxx.exit, label %B0.endif.endif.endif.endif.i.i.i.i, !prof !18

B0.endif.endif.endif.endif.i.i.i.i:               ; preds = %B0.endif.i.i
  %.50.i.i.i.i = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.147.i, i64 %.149.i)
  %.51.i.i.i.i = extractvalue { i64, i1 } %.50.i.i.i.i, 0
  %.52.i.i.i.i = extractvalue { i64, i1 } %.50.i.i.i.i, 1
  %2 = add i64 %.51.i.i.i.i, -2305843009213693952
  %.57.i.i.i.i = icmp ult i64 %2, -4611686018427387904
  %.58.i.i.i.i = or i1 %.52.i.i.i.i, %.57.i.i.i.i
  br i1 %.58.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v478B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxddxx.exit, label %B0.endif.endif.endif.endif.endif.i.i.i.i, !prof !0

B0.endif.endif.endif.endif.endif.i.i.i.i:         ; preds = %B0.endif.endif.endif.endif.i.i.i.i
  %.56.i.i.i.i = shl nsw i64 %.51.i.i.i.i, 2
  %all.i.i.i.i.i.i.i = add i64 %.56.i.i.i.i, 128
  %piece.i.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i.i), !noalias !53
  %none.i.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v478B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxddxx.exit, label %.3.endif.i32.i.i.i.i

.3.endif.i32.i.i.i.i:                             ; preds = %B0.endif.endif.endif.endif.endif.i.i.i.i
  %address.i.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i, i64 24
  %3 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %3, i8 0, i64 32, i1 false), !noalias !53
  store i64 1, ptr %piece.i.i.i.i.i.i.i, align 4, !noalias !53
  store ptr %data.i.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i.i, align 8, !noalias !53
  %.4.i.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !66
  fence release
  %.4.i.i33.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !66
  %.10.i.i.i.i.i = icmp eq i64 %.4.i.i33.i.i.i.i, 1
  br i1 %.10.i.i.i.i.i, label %.3.endif.if.i.i.i.i.i, label %.3.endif.i11.i.i.i.i, !prof !0

.3.endif.if.i.i.i.i.i:                            ; preds = %.3.endif.i32.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #4, !noalias !66
  br label %.3.endif.i11.i.i.i.i

.3.endif.i11.i.i.i.i:                             ; preds = %.3.endif.if.i.i.i.i.i, %.3.endif.i32.i.i.i.i
  %.4.i.i.i1180.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !67
  %.4.i.i.i28.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !68
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i.i.i.i, i8 0, i64 %.56.i.i.i.i, i1 false), !noalias !68
  fence release
  %.4.i.i12.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !68
  %.10.i.i29.i.i.i = icmp eq i64 %.4.i.i12.i.i.i.i, 1
  br i1 %.10.i.i29.i.i.i, label %.3.endif.if.i.i30.i.i.i, label %.3.endif.i36.i.i.i, !prof !0

.3.endif.if.i.i30.i.i.i:                          ; preds = %.3.endif.i11.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #4, !noalias !68
  br label %.3.endif.i36.i.i.i

.3.endif.i36.i.i.i:                               ; preds = %.3.endif.if.i.i30.i.i.i, %.3.endif.i11.i.i.i.i
  %.4.i.i33.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !67
  fence release
  %.4.i.i37.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !67
  %.10.i.i1187.i.i = icmp eq i64 %.4.i.i37.i.i.i, 1
  br i1 %.10.i.i1187.i.i, label %.3.endif.if.i.i1189.i.i, label %.3.endif.i39.i.i.i, !prof !0

.3.endif.if.i.i1189.i.i:                          ; preds = %.3.endif.i36.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #4, !noalias !67
  br label %.3.endif.i39.i.i.i

.3.endif.i39.i.i.i:                               ; preds = %.3.endif.if.i.i1189.i.i, %.3.endif.i36.i.i.i
  fence release
  %.4.i.i40.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !67
  %.10.i41.i.i.i = icmp eq i64 %.4.i.i40.i.i.i, 1
  br i1 %.10.i41.i.i.i, label %.3.endif.if.i42.i.i.i, label %B0.endif.endif.i.i, !prof !0

.3.endif.if.i42.i.i.i:                            ; preds = %.3.endif.i39.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #4, !noalias !67
  br label %B0.endif.endif.i.i

B0.endif.endif.i.i:                               ; preds = %.3.endif.if.i42.i.i.i, %.3.endif.i39.i.i.i
  %4 = add nuw i64 %.21.i, 7
  %.322.i.i = lshr i64 %4, 3
  %.301.inv.i.i = icmp slt i64 %.21.i, 1
  %.3431471.not1474.i.i = icmp eq i64 %.322.i.i, 0
  %.3431471.not.i.i = select i1 %.301.inv.i.i, i1 true, i1 %.3431471.not1474.i.i
  br i1 %.3431471.not.i.i, label %.3.endif.i1157.i.i, label %B282.if.lr.ph.i.i

B282.if.lr.ph.i.i:                                ; preds = %B0.endif.endif.i.i
  %.240.i.i.i = icmp eq i64 %.23.i, 0
  %.377.0.i.i.i = and i64 %.107.i, 3
  %.407.i.i.i = and i64 %.107.i, -4
  %5 = tail call i64 @llvm.smax.i64(i64 %.107.i, i64 3)
  %spec.select899.i.i.i = lshr i64 %5, 2
  %.493907.not.i.i.i = icmp eq i64 %spec.select899.i.i.i, 0
  %.1628913.not.i.i.i = icmp eq i64 %.377.0.i.i.i, 0
  %.10831465.not.i.i = icmp slt i64 %.233.i, 1
  %.3551051.not.i.i.i = icmp eq i64 %.147.i, 0
  %.744.i.i.i = shl i64 %.107.i, 3
  %.774.i.i.i = mul i64 %.107.i, 12
  %.12311048.not.i.i.i = icmp eq i64 %.149.i, 0
  br label %B282.if.i.i

B282.if.i.i:                                      ; preds = %_ZN14sparse_kernels7lowrank11_accumulateB4v484B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit.i.i, %B282.if.lr.ph.i.i
  %.290.01473.i.i = phi i64 [ %.322.i.i, %B282.if.lr.ph.i.i ], [ %.352.i.i, %_ZN14sparse_kernels7lowrank11_accumulateB4v484B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit.i.i ]
  %.287.01472.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i ], [ %.356.i.i, %_ZN14sparse_kernels7lowrank11_accumulateB4v484B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit.i.i ]
  %.352.i.i = add nsw i64 %.290.01473.i.i, -1
  %.356.i.i = add nuw i64 %.287.01472.i.i, 8
  %.13.i.i.i = tail call i64 @llvm.smin.i64(i64 %.21.i, i64 range(i64 -9223372036854775800, -9223372036854775808) %.356.i.i)
  %.456.i.i = sub i64 %.13.i.i.i, %.287.01472.i.i
  %.4991468.not.i.i = icmp slt i64 %.456.i.i, 1
  br i1 %.4991468.not.i.i, label %B19804.else.i.i, label %B366.if.i.i

B366.if.i.i:                                      ; preds = %B282.if.i.i, %NRT_decref.exit.i.i
  %.446.01470.i.i = phi i64 [ %.508.i.i, %NRT_decref.exit.i.i ], [ %.456.i.i, %B282.if.i.i ]
  %.443.01469.i.i = phi i64 [ %.512.i.i, %NRT_decref.exit.i.i ], [ %.287.01472.i.i, %B282.if.i.i ]
  %.508.i.i = add nsw i64 %.446.01470.i.i, -1
  %.512.i.i = add i64 %.443.01469.i.i, 1
  %.556.i.i = icmp slt i64 %.443.01469.i.i, 0
  %.557.i.i = select i1 %.556.i.i, i64 %.105.i, i64 0
  %.558.i.i = add i64 %.557.i.i, %.443.01469.i.i
  %.575.i.i = mul i64 %.558.i.i, %.107.i
  %.577.i.i = getelementptr float, ptr %.114.i, i64 %.575.i.i
  %.4.i.i722.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !71
  br i1 %.240.i.i.i, label %.307.else.if.i.i.i, label %.306.endif.preheader.i.i.i, !prof !0

B14218.preheader.i.i.i:                           ; preds = %NRT_decref.exit750.i.i.i, %.307.else.if.i.i.i
  br i1 %.1628913.not.i.i.i, label %B14449.i.i.i, label %B14218.if.i.i.i

B360.i.i.i:                                       ; preds = %B316.if.i.i.i, %B126.else.endif.endif.i.i.i
  fence release
  %.4.i.i747.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !71
  %.10.i748.i.i.i = icmp eq i64 %.4.i.i747.i.i.i, 1
  br i1 %.10.i748.i.i.i, label %.3.endif.if.i749.i.i.i, label %NRT_decref.exit750.i.i.i, !prof !0

.3.endif.if.i749.i.i.i:                           ; preds = %B360.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #4, !noalias !71
  br label %NRT_decref.exit750.i.i.i

NRT_decref.exit750.i.i.i:                         ; preds = %.3.endif.if.i749.i.i.i, %B360.i.i.i
  %.493.i.i.i = icmp samesign ugt i64 %.438.0909.i.i.i, 1
  br i1 %.493.i.i.i, label %B126.else.endif.i.i.i, label %B14218.preheader.i.i.i

B14323.i.i.i:                                     ; preds = %B14274.if.i.i.i, %B14218.if.i.i.i
  fence release
  %.4.i.i759.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !71
  %.10.i760.i.i.i = icmp eq i64 %.4.i.i759.i.i.i, 1
  br i1 %.10.i760.i.i.i, label %.3.endif.if.i761.i.i.i, label %NRT_decref.exit762.i.i.i, !prof !0

.3.endif.if.i761.i.i.i:                           ; preds = %B14323.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #4, !noalias !71
  br label %NRT_decref.exit762.i.i.i

NRT_decref.exit762.i.i.i:                         ; preds = %.3.endif.if.i761.i.i.i, %B14323.i.i.i
  %.1628.i.i.i = icmp sgt i64 %.1575.0915.i.i.i, 1
  br i1 %.1628.i.i.i, label %B14218.if.i.i.i, label %B14449.i.i.i

B14449.i.i.i:                                     ; preds = %NRT_decref.exit762.i.i.i, %B14218.preheader.i.i.i
  fence release
  %.4.i.i777.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !71
  %.10.i778.i.i.i = icmp eq i64 %.4.i.i777.i.i.i, 1
  br i1 %.10.i778.i.i.i, label %.3.endif.if.i779.i.i.i, label %_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i, !prof !0

.3.endif.if.i779.i.i.i:                           ; preds = %B14449.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #4, !noalias !71
  br label %_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i

.306.endif.preheader.i.i.i:                       ; preds = %B366.if.i.i
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i.i.i, i8 0, i64 %.30.i.i.i, i1 false), !noalias !71
  br label %.307.else.if.i.i.i

.307.else.if.i.i.i:                               ; preds = %.306.endif.preheader.i.i.i, %B366.if.i.i
  br i1 %.493907.not.i.i.i, label %B14218.preheader.i.i.i, label %B126.else.endif.i.i.i

B126.else.endif.i.i.i:                            ; preds = %.307.else.if.i.i.i, %NRT_decref.exit750.i.i.i
  %.438.0909.i.i.i = phi i64 [ %.502.i.i.i, %NRT_decref.exit750.i.i.i ], [ %spec.select899.i.i.i, %.307.else.if.i.i.i ]
  %.435.0908.i.i.i = phi i64 [ %.506.i.i.i, %NRT_decref.exit750.i.i.i ], [ 0, %.307.else.if.i.i.i ]
  %.502.i.i.i = add nsw i64 %.438.0909.i.i.i, -1
  %.506.i.i.i = add nuw nsw i64 %.435.0908.i.i.i, 4
  %.578.not.i.i.i = icmp slt i64 %.435.0908.i.i.i, %.107.i
  br i1 %.578.not.i.i.i, label %B126.else.endif.endif.i.i.i, label %B126.else.endif.if.i.i.i, !prof !1

B126.else.endif.if.i.i.i:                         ; preds = %B126.else.endif.i.i.i
  br label %B126.else.endif.endif.i.i.i

B126.else.endif.endif.i.i.i:                      ; preds = %B126.else.endif.if.i.i.i, %B126.else.endif.i.i.i
  %.558.sroa.0.3.i.i.i = phi i64 [ %.107.i, %B126.else.endif.if.i.i.i ], [ %.435.0908.i.i.i, %B126.else.endif.i.i.i ]
  %.671.i.i.i = getelementptr float, ptr %.577.i.i, i64 %.558.sroa.0.3.i.i.i
  %.732.i.i.i = load float, ptr %.671.i.i.i, align 4, !noalias !71
  %.760.i.i.i = getelementptr i8, ptr %.671.i.i.i, i64 4
  %.761.i.i.i = load float, ptr %.760.i.i.i, align 4, !noalias !71
  %.789.i.i.i = getelementptr i8, ptr %.671.i.i.i, i64 8
  %.790.i.i.i = load float, ptr %.789.i.i.i, align 4, !noalias !71
  %.818.i.i.i = getelementptr i8, ptr %.671.i.i.i, i64 12
  %.819.i.i.i = load float, ptr %.818.i.i.i, align 4, !noalias !71
  %.860.i.i.i = mul i64 %.435.0908.i.i.i, %.149.i
  %.862.i.i.i = getelementptr float, ptr %.156.i, i64 %.860.i.i.i
  %.987883.pn.i.i.i = or disjoint i64 %.435.0908.i.i.i, 2
  %.915875.pn.i.i.i = or disjoint i64 %.435.0908.i.i.i, 1
  %.1059893.pn.i.i.i = or disjoint i64 %.435.0908.i.i.i, 3
  %.1004884.pn.i.i.i = mul i64 %.987883.pn.i.i.i, %.149.i
  %.1006887896.i.i.i = getelementptr float, ptr %.156.i, i64 %.1004884.pn.i.i.i
  %.932876.pn.i.i.i = mul i64 %.915875.pn.i.i.i, %.149.i
  %.934878886897.i.i.i = getelementptr float, ptr %.156.i, i64 %.932876.pn.i.i.i
  %.1076894.pn.i.i.i = mul i64 %.1059893.pn.i.i.i, %.149.i
  %.1078898.i.i.i = getelementptr float, ptr %.156.i, i64 %.1076894.pn.i.i.i
  %.4.i.i803.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !71
  br i1 %.240.i.i.i, label %B360.i.i.i, label %B316.if.i.i.i

B316.if.i.i.i:                                    ; preds = %B126.else.endif.endif.i.i.i, %B316.if.i.i.i
  %.1210.0905.i.i.i = phi i64 [ %.1279.i.i.i, %B316.if.i.i.i ], [ 0, %B126.else.endif.endif.i.i.i ]
  %.1279.i.i.i = add nuw nsw i64 %.1210.0905.i.i.i, 1
  %6 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.1210.0905.i.i.i
  %.1333.i.i.i = load float, ptr %6, align 4, !noalias !71
  %.1362.i.i.i = getelementptr float, ptr %.862.i.i.i, i64 %.1210.0905.i.i.i
  %.1363.i.i.i = load float, ptr %.1362.i.i.i, align 4, !noalias !71
  %.1365.i.i.i = fmul float %.732.i.i.i, %.1363.i.i.i
  %.1394.i.i.i = getelementptr float, ptr %.934878886897.i.i.i, i64 %.1210.0905.i.i.i
  %.1395.i.i.i = load float, ptr %.1394.i.i.i, align 4, !noalias !71
  %.1397.i.i.i = fmul float %.761.i.i.i, %.1395.i.i.i
  %.1398.i.i.i = fadd float %.1365.i.i.i, %.1397.i.i.i
  %.1427.i.i.i = getelementptr float, ptr %.1006887896.i.i.i, i64 %.1210.0905.i.i.i
  %.1428.i.i.i = load float, ptr %.1427.i.i.i, align 4, !noalias !71
  %.1430.i.i.i = fmul float %.790.i.i.i, %.1428.i.i.i
  %.1459.i.i.i = getelementptr float, ptr %.1078898.i.i.i, i64 %.1210.0905.i.i.i
  %.1460.i.i.i = load float, ptr %.1459.i.i.i, align 4, !noalias !71
  %.1462.i.i.i = fmul float %.819.i.i.i, %.1460.i.i.i
  %.1463.i.i.i = fadd float %.1430.i.i.i, %.1462.i.i.i
  %.1464.i.i.i = fadd float %.1398.i.i.i, %.1463.i.i.i
  %.1465.i.i.i = fadd float %.1333.i.i.i, %.1464.i.i.i
  store float %.1465.i.i.i, ptr %6, align 4, !noalias !71
  %exitcond.not.i.i.i = icmp eq i64 %.23.i, %.1279.i.i.i
  br i1 %exitcond.not.i.i.i, label %B360.i.i.i, label %B316.if.i.i.i

B14218.if.i.i.i:                                  ; preds = %B14218.preheader.i.i.i, %NRT_decref.exit762.i.i.i
  %.1575.0915.i.i.i = phi i64 [ %.1637.i.i.i, %NRT_decref.exit762.i.i.i ], [ %.377.0.i.i.i, %B14218.preheader.i.i.i ]
  %.1572.0914.i.i.i = phi i64 [ %.1641.i.i.i, %NRT_decref.exit762.i.i.i ], [ %.407.i.i.i, %B14218.preheader.i.i.i ]
  %.1637.i.i.i = add nsw i64 %.1575.0915.i.i.i, -1
  %.1641.i.i.i = add nuw nsw i64 %.1572.0914.i.i.i, 1
  %.1680.i.i.i = icmp slt i64 %.1572.0914.i.i.i, 0
  %.1681.i.i.i = select i1 %.1680.i.i.i, i64 %.107.i, i64 0
  %7 = getelementptr float, ptr %.577.i.i, i64 %.1572.0914.i.i.i
  %.1695.i.i.i = getelementptr float, ptr %7, i64 %.1681.i.i.i
  %.1696.i.i.i = load float, ptr %.1695.i.i.i, align 4, !noalias !71
  %.1716.i.i.i = select i1 %.1680.i.i.i, i64 %.147.i, i64 0
  %.1717.i.i.i = add i64 %.1716.i.i.i, %.1572.0914.i.i.i
  %.1734.i.i.i = mul i64 %.1717.i.i.i, %.149.i
  %.1736.i.i.i = getelementptr float, ptr %.156.i, i64 %.1734.i.i.i
  %.4.i.i857.i.c.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !71
  br i1 %.240.i.i.i, label %B14323.i.i.i, label %B14274.if.i.i.i

B14274.if.i.i.i:                                  ; preds = %B14218.if.i.i.i, %B14274.if.i.i.i
  %.1823.0911.i.i.i = phi i64 [ %.1892.i.i.i, %B14274.if.i.i.i ], [ 0, %B14218.if.i.i.i ]
  %.1892.i.i.i = add nuw nsw i64 %.1823.0911.i.i.i, 1
  %8 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.1823.0911.i.i.i
  %.1946.i.i.i = load float, ptr %8, align 4, !noalias !71
  %9 = getelementptr float, ptr %.1736.i.i.i, i64 %.1823.0911.i.i.i
  %.1976.i.i.i = load float, ptr %9, align 4, !noalias !71
  %.1978.i.i.i = fmul float %.1696.i.i.i, %.1976.i.i.i
  %.1979.i.i.i = fadd float %.1946.i.i.i, %.1978.i.i.i
  store float %.1979.i.i.i, ptr %8, align 4, !noalias !71
  %exitcond916.not.i.i.i = icmp eq i64 %.23.i, %.1892.i.i.i
  br i1 %exitcond916.not.i.i.i, label %B14323.i.i.i, label %B14274.if.i.i.i

_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i: ; preds = %.3.endif.if.i779.i.i.i, %B14449.i.i.i
  %.666.i.i = select i1 %.556.i.i, i64 %.189.i, i64 0
  %.667.i.i = add i64 %.666.i.i, %.443.01469.i.i
  %.684.i.i = mul i64 %.667.i.i, %.191.i
  %.686.i.i = getelementptr float, ptr %.198.i, i64 %.684.i.i
  %.737.i.i = select i1 %.556.i.i, i64 %.21.i, i64 0
  %.738.i.i = add i64 %.737.i.i, %.443.01469.i.i
  %.755.i.i = mul i64 %.738.i.i, %.23.i
  %.757.i.i = getelementptr float, ptr %.30.i, i64 %.755.i.i
  %.808.i.i = select i1 %.556.i.i, i64 %.63.i, i64 0
  %.809.i.i = add i64 %.808.i.i, %.443.01469.i.i
  %.826.i.i = mul i64 %.809.i.i, %.65.i
  %.828.i.i = getelementptr float, ptr %.72.i, i64 %.826.i.i
  %.879.i.i = select i1 %.556.i.i, i64 %.231.i, i64 0
  %.880.i.i = add i64 %.879.i.i, %.443.01469.i.i
  %.897.i.i = mul i64 %.880.i.i, %.233.i
  %.899.i.i = getelementptr float, ptr %.240.i, i64 %.897.i.i
  %.4.i.i1216.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !37
  br i1 %.10831465.not.i.i, label %.3.endif.i1130.i.i, label %B508.if.i.i

B508.if.i.i:                                      ; preds = %_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i, %B508.if.i.i
  %.1027.01466.i.i = phi i64 [ %.1096.i.i, %B508.if.i.i ], [ 0, %_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i ]
  %.1096.i.i = add nuw nsw i64 %.1027.01466.i.i, 1
  %10 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.1027.01466.i.i
  %.1154.i.i = load float, ptr %10, align 4, !noalias !37
  %11 = getelementptr float, ptr %.686.i.i, i64 %.1027.01466.i.i
  %.1185.i.i = load float, ptr %11, align 4, !noalias !37
  %.1186.i.i = fsub float %.1154.i.i, %.1185.i.i
  %.1188.i.i = fmul float %.1186.i.i, %.192.i.i
  %.1189.i.i = fadd float %.1154.i.i, %.1188.i.i
  store float %.1154.i.i, ptr %11, align 4, !noalias !37
  %12 = getelementptr float, ptr %.757.i.i, i64 %.1027.01466.i.i
  %.1254.i.i = load float, ptr %12, align 4, !noalias !37
  %.1256.i.i = fcmp ogt float %.1189.i.i, %.1254.i.i
  %.1189..1254.i.i = select i1 %.1256.i.i, float %.1189.i.i, float %.1254.i.i
  %13 = getelementptr float, ptr %.828.i.i, i64 %.1027.01466.i.i
  %.1333.i.i = load float, ptr %13, align 4, !noalias !37
  %.1335.i.i = fcmp olt float %.1189..1254.i.i, %.1333.i.i
  %_pull_v480__vphi194_1.2.3.i.i = select i1 %.1335.i.i, float %.1189..1254.i.i, float %.1333.i.i
  %.1384.i.i = fsub float %_pull_v480__vphi194_1.2.3.i.i, %.1189.i.i
  %.1386.i.i = fmul float %.1384.i.i, %.196.i.i
  %.1388.i.i = fadd float %.1189.i.i, %.1386.i.i
  %14 = getelementptr float, ptr %.899.i.i, i64 %.1027.01466.i.i
  store float %.1388.i.i, ptr %14, align 4, !noalias !37
  %exitcond.not.i.i = icmp eq i64 %.233.i, %.1096.i.i
  br i1 %exitcond.not.i.i, label %.3.endif.i1130.i.i, label %B508.if.i.i

B19804.else.i.i:                                  ; preds = %NRT_decref.exit.i.i, %B282.if.i.i
  %.1507.i.i = icmp slt i64 %.287.01472.i.i, 0
  %.1508.i.i = select i1 %.1507.i.i, i64 %.231.i, i64 0
  %.1509.i.i = add i64 %.1508.i.i, %.287.01472.i.i
  %.1512.i.i = icmp slt i64 %.1509.i.i, 0
  br i1 %.1512.i.i, label %B19804.else.if.i.i, label %B19804.else.endif.i.i, !prof !0

B19804.endif.i.i:                                 ; preds = %B19804.else.endif.endif.endif.if.i.i, %B19804.else.endif.endif.endif.i.i
  %.1497.sroa.13.0.i.i = phi i64 [ %.231.i, %B19804.else.endif.endif.endif.if.i.i ], [ %.1497.sroa.13.1.i.i, %B19804.else.endif.endif.endif.i.i ]
  %.1585.i.i = sub i64 %.1497.sroa.13.0.i.i, %.1497.sroa.0.3.i.i
  %.1594.i.i = tail call i64 @llvm.smax.i64(i64 %.1585.i.i, i64 0)
  %.1614.i.i = mul i64 %.1497.sroa.0.3.i.i, %.233.i
  %.1616.i.i = getelementptr float, ptr %.240.i, i64 %.1614.i.i
  %.1702.i.i = select i1 %.1507.i.i, i64 %.105.i, i64 0
  %.1703.i.i = add i64 %.1702.i.i, %.287.01472.i.i
  %.1706.i.i = icmp slt i64 %.1703.i.i, 0
  br i1 %.1706.i.i, label %B19804.endif.else.if.i.i, label %B19804.endif.else.endif.i.i, !prof !0

B19804.else.if.i.i:                               ; preds = %B19804.else.i.i
  br label %B19804.else.endif.i.i

B19804.else.endif.i.i:                            ; preds = %B19804.else.if.i.i, %B19804.else.i.i
  %.1497.sroa.0.1.i.i = phi i64 [ 0, %B19804.else.if.i.i ], [ %.1509.i.i, %B19804.else.i.i ]
  %.1517.not.i.i = icmp slt i64 %.1509.i.i, %.231.i
  br i1 %.1517.not.i.i, label %B19804.else.endif.endif.i.i, label %B19804.else.endif.if.i.i, !prof !1

B19804.else.endif.if.i.i:                         ; preds = %B19804.else.endif.i.i
  br label %B19804.else.endif.endif.i.i

B19804.else.endif.endif.i.i:                      ; preds = %B19804.else.endif.if.i.i, %B19804.else.endif.i.i
  %.1497.sroa.0.3.i.i = phi i64 [ %.231.i, %B19804.else.endif.if.i.i ], [ %.1497.sroa.0.1.i.i, %B19804.else.endif.i.i ]
  %.1524.i.i = icmp slt i64 %.356.i.i, 0
  %.1525.i.i = select i1 %.1524.i.i, i64 %.231.i, i64 0
  %.1526.i.i = add i64 %.1525.i.i, %.13.i.i.i
  %.1529.i.i = icmp slt i64 %.1526.i.i, 0
  br i1 %.1529.i.i, label %B19804.else.endif.endif.if.i.i, label %B19804.else.endif.endif.endif.i.i, !prof !0

B19804.else.endif.endif.if.i.i:                   ; preds = %B19804.else.endif.endif.i.i
  br label %B19804.else.endif.endif.endif.i.i

B19804.else.endif.endif.endif.i.i:                ; preds = %B19804.else.endif.endif.if.i.i, %B19804.else.endif.endif.i.i
  %.1497.sroa.13.1.i.i = phi i64 [ 0, %B19804.else.endif.endif.if.i.i ], [ %.1526.i.i, %B19804.else.endif.endif.i.i ]
  %.1534.not.i.i = icmp slt i64 %.1526.i.i, %.231.i
  br i1 %.1534.not.i.i, label %B19804.endif.i.i, label %B19804.else.endif.endif.endif.if.i.i, !prof !1

B19804.else.endif.endif.endif.if.i.i:             ; preds = %B19804.else.endif.endif.endif.i.i
  br label %B19804.endif.i.i

B19804.endif.endif.i.i:                           ; preds = %B19804.endif.else.endif.endif.endif.if.i.i, %B19804.endif.else.endif.endif.endif.i.i
  %.1691.sroa.13.0.i.i = phi i64 [ %.105.i, %B19804.endif.else.endif.endif.endif.if.i.i ], [ %.1691.sroa.13.1.i.i, %B19804.endif.else.endif.endif.endif.i.i ]
  %.1779.i.i = sub i64 %.1691.sroa.13.0.i.i, %.1691.sroa.0.3.i.i
  %.1788.i.i = tail call i64 @llvm.smax.i64(i64 %.1779.i.i, i64 0)
  %.1808.i.i = mul i64 %.1691.sroa.0.3.i.i, %.107.i
  %.1810.i.i = getelementptr float, ptr %.114.i, i64 %.1808.i.i
  %.4.i.i844.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !74
  %.104.0.i.i.i = and i64 %.1594.i.i, 3
  %.134.i.i.i = and i64 %.1594.i.i, 9223372036854775804
  %15 = tail call i64 @llvm.smax.i64(i64 %.1585.i.i, i64 3)
  %spec.select.i.i.i = lshr i64 %15, 2
  %.2201054.not.i.i.i = icmp eq i64 %spec.select.i.i.i, 0
  br i1 %.2201054.not.i.i.i, label %B476.preheader.i.i.i, label %B98.if.i.i.i

B98.loopexit.i.i.i:                               ; preds = %NRT_decref.exit872.i.i.i, %B98.if.i.i.i
  %.220.i.i.i = icmp sgt i64 %.165.01056.i.i.i, 1
  br i1 %.220.i.i.i, label %B98.if.i.i.i, label %B476.preheader.i.i.i

B476.preheader.i.i.i:                             ; preds = %B98.loopexit.i.i.i, %B19804.endif.endif.i.i
  %.16081063.not.i.i.i = icmp eq i64 %.104.0.i.i.i, 0
  br i1 %.16081063.not.i.i.i, label %B20114.i.i.i, label %B476.if.i.i.i

B418.i.i.i:                                       ; preds = %B362.if.i.i.i, %NRT_decref.exit958.i.i.i
  fence release
  %.4.i.i869.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !74
  %.10.i870.i.i.i = icmp eq i64 %.4.i.i869.i.i.i, 1
  br i1 %.10.i870.i.i.i, label %.3.endif.if.i871.i.i.i, label %NRT_decref.exit872.i.i.i, !prof !0

.3.endif.if.i871.i.i.i:                           ; preds = %B418.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #4, !noalias !74
  br label %NRT_decref.exit872.i.i.i

NRT_decref.exit872.i.i.i:                         ; preds = %.3.endif.if.i871.i.i.i, %B418.i.i.i
  %exitcond1066.not.i.i.i = icmp eq i64 %.147.i, %.368.i.i.i
  br i1 %exitcond1066.not.i.i.i, label %B98.loopexit.i.i.i, label %B156.else.endif.i.i.i

B476.loopexit.i.i.i:                              ; preds = %NRT_decref.exit884.i.i.i, %B476.if.i.i.i
  %.1608.i.i.i = icmp sgt i64 %.1555.01065.i.i.i, 1
  br i1 %.1608.i.i.i, label %B476.if.i.i.i, label %B20114.i.i.i

B19986.i.i.i:                                     ; preds = %B19885.if.i.i.i, %NRT_decref.exit1004.i.i.i
  fence release
  %.4.i.i881.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !74
  %.10.i882.i.i.i = icmp eq i64 %.4.i.i881.i.i.i, 1
  br i1 %.10.i882.i.i.i, label %.3.endif.if.i883.i.i.i, label %NRT_decref.exit884.i.i.i, !prof !0

.3.endif.if.i883.i.i.i:                           ; preds = %B19986.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #4, !noalias !74
  br label %NRT_decref.exit884.i.i.i

NRT_decref.exit884.i.i.i:                         ; preds = %.3.endif.if.i883.i.i.i, %B19986.i.i.i
  %exitcond1068.not.i.i.i = icmp eq i64 %.147.i, %.1756.i.i.i
  br i1 %exitcond1068.not.i.i.i, label %B476.loopexit.i.i.i, label %B556.if.i.i.i

B20114.i.i.i:                                     ; preds = %B476.loopexit.i.i.i, %B476.preheader.i.i.i
  fence release
  %.4.i.i899.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !74
  %.10.i900.i.i.i = icmp eq i64 %.4.i.i899.i.i.i, 1
  br i1 %.10.i900.i.i.i, label %.3.endif.if.i901.i.i.i, label %_ZN14sparse_kernels7lowrank11_accumulateB4v484B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit.i.i, !prof !0

.3.endif.if.i901.i.i.i:                           ; preds = %B20114.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #4, !noalias !74
  br label %_ZN14sparse_kernels7lowrank11_accumulateB4v484B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit.i.i

B98.if.i.i.i:                                     ; preds = %B19804.endif.endif.i.i, %B98.loopexit.i.i.i
  %.165.01056.i.i.i = phi i64 [ %.229.i.i.i, %B98.loopexit.i.i.i ], [ %spec.select.i.i.i, %B19804.endif.endif.i.i ]
  %.162.01055.i.i.i = phi i64 [ %.233.i.i.i, %B98.loopexit.i.i.i ], [ 0, %B19804.endif.endif.i.i ]
  %.229.i.i.i = add nsw i64 %.165.01056.i.i.i, -1
  %.233.i.i.i = add nuw nsw i64 %.162.01055.i.i.i, 4
  br i1 %.3551051.not.i.i.i, label %B98.loopexit.i.i.i, label %B154.if.lr.ph.i.i.i

B154.if.lr.ph.i.i.i:                              ; preds = %B98.if.i.i.i
  %.451.not.i.i.i = icmp sgt i64 %.1779.i.i, %.162.01055.i.i.i
  %.820.i.i.i = mul i64 %.162.01055.i.i.i, %.233.i
  %.822.i.i.i = getelementptr float, ptr %.1616.i.i, i64 %.820.i.i.i
  %.855.i.i.i = or disjoint i64 %.162.01055.i.i.i, 1
  %.928.i.i.i = or disjoint i64 %.162.01055.i.i.i, 2
  %.1001.i.i.i = or disjoint i64 %.162.01055.i.i.i, 3
  %.9661028.pn.i.i.i = mul i64 %.928.i.i.i, %.233.i
  %.96810311040.i.i.i = getelementptr float, ptr %.1616.i.i, i64 %.9661028.pn.i.i.i
  %.8931020.pn.i.i.i = mul i64 %.855.i.i.i, %.233.i
  %.895102210301041.i.i.i = getelementptr float, ptr %.1616.i.i, i64 %.8931020.pn.i.i.i
  %.10391038.pn.i.i.i = mul i64 %.1001.i.i.i, %.233.i
  %.10411042.i.i.i = getelementptr float, ptr %.1616.i.i, i64 %.10391038.pn.i.i.i
  br label %B156.else.endif.i.i.i

B156.else.endif.i.i.i:                            ; preds = %B154.if.lr.ph.i.i.i, %NRT_decref.exit872.i.i.i
  %.299.01052.i.i.i = phi i64 [ 0, %B154.if.lr.ph.i.i.i ], [ %.368.i.i.i, %NRT_decref.exit872.i.i.i ]
  %.368.i.i.i = add nuw nsw i64 %.299.01052.i.i.i, 1
  br i1 %.451.not.i.i.i, label %B156.else.endif.endif.i.i.i, label %B156.else.endif.if.i.i.i, !prof !1

B156.else.endif.if.i.i.i:                         ; preds = %B156.else.endif.i.i.i
  br label %B156.else.endif.endif.i.i.i

B156.else.endif.endif.i.i.i:                      ; preds = %B156.else.endif.if.i.i.i, %B156.else.endif.i.i.i
  %.431.sroa.0.3.i.i.i = phi i64 [ %.1788.i.i, %B156.else.endif.if.i.i.i ], [ %.162.01055.i.i.i, %B156.else.endif.i.i.i ]
  %.551.i.i.i = mul i64 %.431.sroa.0.3.i.i.i, %.107.i
  %16 = getelementptr float, ptr %.1810.i.i, i64 %.551.i.i.i
  %17 = getelementptr float, ptr %16, i64 %.299.01052.i.i.i
  %.625.i.i.i = mul i64 %.299.01052.i.i.i, %.149.i
  %.627.i.i.i = getelementptr float, ptr %data.i.i.i.i.i.i.i, i64 %.625.i.i.i
  %.4.i.i909.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !74
  %.688.i.i.i = load float, ptr %17, align 4, !noalias !74
  %.716.i.i.i = getelementptr i8, ptr %17, i64 %.108.i
  %.718.i.i.i = load float, ptr %.716.i.i.i, align 4, !noalias !74
  %.746.i.i.i = getelementptr i8, ptr %17, i64 %.744.i.i.i
  %.748.i.i.i = load float, ptr %.746.i.i.i, align 4, !noalias !74
  %.776.i.i.i = getelementptr i8, ptr %17, i64 %.774.i.i.i
  %.778.i.i.i = load float, ptr %.776.i.i.i, align 4, !noalias !74
  %.4.i.i929.i.c.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !74
  fence release
  %.4.i.i955.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !74
  %.10.i956.i.i.i = icmp eq i64 %.4.i.i955.i.i.i, 1
  br i1 %.10.i956.i.i.i, label %.3.endif.if.i957.i.i.i, label %NRT_decref.exit958.i.i.i, !prof !0

.3.endif.if.i957.i.i.i:                           ; preds = %B156.else.endif.endif.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #4, !noalias !74
  br label %NRT_decref.exit958.i.i.i

NRT_decref.exit958.i.i.i:                         ; preds = %.3.endif.if.i957.i.i.i, %B156.else.endif.endif.i.i.i
  br i1 %.12311048.not.i.i.i, label %B418.i.i.i, label %B362.if.i.i.i

B362.if.i.i.i:                                    ; preds = %NRT_decref.exit958.i.i.i, %B362.if.i.i.i
  %.1175.01049.i.i.i = phi i64 [ %.1244.i.i.i, %B362.if.i.i.i ], [ 0, %NRT_decref.exit958.i.i.i ]
  %.1244.i.i.i = add nuw nsw i64 %.1175.01049.i.i.i, 1
  %18 = getelementptr float, ptr %.627.i.i.i, i64 %.1175.01049.i.i.i
  %.1298.i.i.i = load float, ptr %18, align 4, !noalias !74
  %.1327.i.i.i = getelementptr float, ptr %.822.i.i.i, i64 %.1175.01049.i.i.i
  %.1328.i.i.i = load float, ptr %.1327.i.i.i, align 4, !noalias !74
  %.1330.i.i.i = fmul float %.688.i.i.i, %.1328.i.i.i
  %.1359.i.i.i = getelementptr float, ptr %.895102210301041.i.i.i, i64 %.1175.01049.i.i.i
  %.1360.i.i.i = load float, ptr %.1359.i.i.i, align 4, !noalias !74
  %.1362.i1276.i.i = fmul float %.718.i.i.i, %.1360.i.i.i
  %.1363.i1277.i.i = fadd float %.1330.i.i.i, %.1362.i1276.i.i
  %.1392.i.i.i = getelementptr float, ptr %.96810311040.i.i.i, i64 %.1175.01049.i.i.i
  %.1393.i.i.i = load float, ptr %.1392.i.i.i, align 4, !noalias !74
  %.1395.i1278.i.i = fmul float %.748.i.i.i, %.1393.i.i.i
  %.1424.i.i.i = getelementptr float, ptr %.10411042.i.i.i, i64 %.1175.01049.i.i.i
  %.1425.i.i.i = load float, ptr %.1424.i.i.i, align 4, !noalias !74
  %.1427.i1279.i.i = fmul float %.778.i.i.i, %.1425.i.i.i
  %.1428.i1280.i.i = fadd float %.1395.i1278.i.i, %.1427.i1279.i.i
  %.1429.i.i.i = fadd float %.1363.i1277.i.i, %.1428.i1280.i.i
  %.1430.i1281.i.i = fadd float %.1298.i.i.i, %.1429.i.i.i
  store float %.1430.i1281.i.i, ptr %18, align 4, !noalias !74
  %exitcond.not.i1282.i.i = icmp eq i64 %.149.i, %.1244.i.i.i
  br i1 %exitcond.not.i1282.i.i, label %B418.i.i.i, label %B362.if.i.i.i

B476.if.i.i.i:                                    ; preds = %B476.preheader.i.i.i, %B476.loopexit.i.i.i
  %.1555.01065.i.i.i = phi i64 [ %.1617.i.i.i, %B476.loopexit.i.i.i ], [ %.104.0.i.i.i, %B476.preheader.i.i.i ]
  %.1552.01064.i.i.i = phi i64 [ %.1621.i.i.i, %B476.loopexit.i.i.i ], [ %.134.i.i.i, %B476.preheader.i.i.i ]
  %.1617.i.i.i = add nsw i64 %.1555.01065.i.i.i, -1
  %.1621.i.i.i = add nuw nsw i64 %.1552.01064.i.i.i, 1
  br i1 %.3551051.not.i.i.i, label %B476.loopexit.i.i.i, label %B556.if.lr.ph.i.i.i

B556.if.lr.ph.i.i.i:                              ; preds = %B476.if.i.i.i
  %.1900.i.i.i = mul i64 %.1552.01064.i.i.i, %.107.i
  %19 = getelementptr float, ptr %.1810.i.i, i64 %.1900.i.i.i
  %.1946.i1286.i.i = mul i64 %.1552.01064.i.i.i, %.233.i
  %.1948.i.i.i = getelementptr float, ptr %.1616.i.i, i64 %.1946.i1286.i.i
  br label %B556.if.i.i.i

B556.if.i.i.i:                                    ; preds = %B556.if.lr.ph.i.i.i, %NRT_decref.exit884.i.i.i
  %.1687.01061.i.i.i = phi i64 [ 0, %B556.if.lr.ph.i.i.i ], [ %.1756.i.i.i, %NRT_decref.exit884.i.i.i ]
  %.1756.i.i.i = add nuw nsw i64 %.1687.01061.i.i.i, 1
  %.1819.i.i.i = mul i64 %.1687.01061.i.i.i, %.149.i
  %.1821.i.i.i = getelementptr float, ptr %data.i.i.i.i.i.i.i, i64 %.1819.i.i.i
  %.4.i.i985.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !74
  %20 = getelementptr float, ptr %19, i64 %.1687.01061.i.i.i
  %.1905.i.i.i = load float, ptr %20, align 4, !noalias !74
  %.4.i.i993.i.c.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !74
  fence release
  %.4.i.i1001.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !74
  %.10.i1002.i.i.i = icmp eq i64 %.4.i.i1001.i.i.i, 1
  br i1 %.10.i1002.i.i.i, label %.3.endif.if.i1003.i.i.i, label %NRT_decref.exit1004.i.i.i, !prof !0

.3.endif.if.i1003.i.i.i:                          ; preds = %B556.if.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #4, !noalias !74
  br label %NRT_decref.exit1004.i.i.i

NRT_decref.exit1004.i.i.i:                        ; preds = %.3.endif.if.i1003.i.i.i, %B556.if.i.i.i
  br i1 %.12311048.not.i.i.i, label %B19986.i.i.i, label %B19885.if.i.i.i

B19885.if.i.i.i:                                  ; preds = %NRT_decref.exit1004.i.i.i, %B19885.if.i.i.i
  %.2037.01058.i.i.i = phi i64 [ %.2106.i.i.i, %B19885.if.i.i.i ], [ 0, %NRT_decref.exit1004.i.i.i ]
  %.2106.i.i.i = add nuw nsw i64 %.2037.01058.i.i.i, 1
  %21 = getelementptr float, ptr %.1821.i.i.i, i64 %.2037.01058.i.i.i
  %.2160.i.i.i = load float, ptr %21, align 4, !noalias !74
  %22 = getelementptr float, ptr %.1948.i.i.i, i64 %.2037.01058.i.i.i
  %.2190.i.i.i = load float, ptr %22, align 4, !noalias !74
  %.2192.i.i.i = fmul float %.1905.i.i.i, %.2190.i.i.i
  %.2193.i.i.i = fadd float %.2160.i.i.i, %.2192.i.i.i
  store float %.2193.i.i.i, ptr %21, align 4, !noalias !74
  %exitcond1067.not.i.i.i = icmp eq i64 %.149.i, %.2106.i.i.i
  br i1 %exitcond1067.not.i.i.i, label %B19986.i.i.i, label %B19885.if.i.i.i

_ZN14sparse_kernels7lowrank11_accumulateB4v484B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit.i.i: ; preds = %.3.endif.if.i901.i.i.i, %B20114.i.i.i
  %.343.i.i = icmp sgt i64 %.290.01473.i.i, 1
  br i1 %.343.i.i, label %B282.if.i.i, label %.3.endif.i1157.i.i

B19804.endif.else.if.i.i:                         ; preds = %B19804.endif.i.i
  br label %B19804.endif.else.endif.i.i

B19804.endif.else.endif.i.i:                      ; preds = %B19804.endif.else.if.i.i, %B19804.endif.i.i
  %.1691.sroa.0.1.i.i = phi i64 [ 0, %B19804.endif.else.if.i.i ], [ %.1703.i.i, %B19804.endif.i.i ]
  %.1711.not.i.i = icmp slt i64 %.1703.i.i, %.105.i
  br i1 %.1711.not.i.i, label %B19804.endif.else.endif.endif.i.i, label %B19804.endif.else.endif.if.i.i, !prof !1

B19804.endif.else.endif.if.i.i:                   ; preds = %B19804.endif.else.endif.i.i
  br label %B19804.endif.else.endif.endif.i.i

B19804.endif.else.endif.endif.i.i:                ; preds = %B19804.endif.else.endif.if.i.i, %B19804.endif.else.endif.i.i
  %.1691.sroa.0.3.i.i = phi i64 [ %.105.i, %B19804.endif.else.endif.if.i.i ], [ %.1691.sroa.0.1.i.i, %B19804.endif.else.endif.i.i ]
  %.1719.i.i = select i1 %.1524.i.i, i64 %.105.i, i64 0
  %.1720.i.i = add i64 %.1719.i.i, %.13.i.i.i
  %.1723.i.i = icmp slt i64 %.1720.i.i, 0
  br i1 %.1723.i.i, label %B19804.endif.else.endif.endif.if.i.i, label %B19804.endif.else.endif.endif.endif.i.i, !prof !0

B19804.endif.else.endif.endif.if.i.i:             ; preds = %B19804.endif.else.endif.endif.i.i
  br label %B19804.endif.else.endif.endif.endif.i.i

B19804.endif.else.endif.endif.endif.i.i:          ; preds = %B19804.endif.else.endif.endif.if.i.i, %B19804.endif.else.endif.endif.i.i
  %.1691.sroa.13.1.i.i = phi i64 [ 0, %B19804.endif.else.endif.endif.if.i.i ], [ %.1720.i.i, %B19804.endif.else.endif.endif.i.i ]
  %.1728.not.i.i = icmp slt i64 %.1720.i.i, %.105.i
  br i1 %.1728.not.i.i, label %B19804.endif.endif.i.i, label %B19804.endif.else.endif.endif.endif.if.i.i, !prof !1

B19804.endif.else.endif.endif.endif.if.i.i:       ; preds = %B19804.endif.else.endif.endif.endif.i.i
  br label %B19804.endif.endif.i.i

B19836.endif.i.i:                                 ; preds = %NRT_decref.exit1161.i.i
  %.1953.fca.5.1.load.i.i = load i64, ptr %.fca.5.1.gep.i.i, align 8, !noalias !37
  %.1953.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep.i.i, align 8, !noalias !37
  %.1953.fca.4.load.i.i = load ptr, ptr %.fca.4.gep.i.i, align 8, !noalias !37
  call void @llvm.lifetime.start.p0(ptr nonnull %.60.i.i.i), !noalias !37
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i.i.i), !noalias !37
  %.fca.4.gep.i.i.i = getelementptr inbounds nuw i8, ptr %.60.i.i.i, i64 32
  %.fca.5.0.gep.i.i.i = getelementptr inbounds nuw i8, ptr %.60.i.i.i, i64 40
  %.fca.5.1.gep.i.i.i = getelementptr inbounds nuw i8, ptr %.60.i.i.i, i64 48
  store ptr null, ptr %excinfo.1.i.i.i, align 8, !noalias !77
  %.4.i.i1300.i.i = icmp eq ptr %.1953.fca.0.load.i.i, null
  br i1 %.4.i.i1300.i.i, label %.3.endif.i12.i.i.i, label %.3.endif.i.i1301.i.i, !prof !0

.3.endif.i.i1301.i.i:                             ; preds = %B19836.endif.i.i
  %.4.i.i.i1302.i.i = atomicrmw add ptr %.1953.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !77
  br label %.3.endif.i12.i.i.i

.3.endif.i12.i.i.i:                               ; preds = %.3.endif.i.i1301.i.i, %B19836.endif.i.i
  %.4.i.i13.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !77
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.60.i.i.i, i8 0, i64 72, i1 false), !noalias !77
  %.68.i.i.i = call fastcc i32 @_ZN14sparse_kernels14small_matrices10inverse_ofB4v473B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE(ptr %.60.i.i.i, ptr %excinfo.1.i.i.i, ptr %.1953.fca.0.load.i.i, ptr readonly %.1953.fca.4.load.i.i, i64 %.1953.fca.5.0.load.i.i, i64 %.1953.fca.5.1.load.i.i)
  %.70.not.i.i.i = icmp eq i32 %.68.i.i.i, 0
  %.78.fca.0.load.i.i.i = load ptr, ptr %.60.i.i.i, align 8, !noalias !77
  br i1 %.70.not.i.i.i, label %B0.endif.i.i.i, label %B19836.endif.if.i.i, !prof !1

B0.endif.i.i.i:                                   ; preds = %.3.endif.i12.i.i.i
  %.78.fca.5.1.load.i.i.i = load i64, ptr %.fca.5.1.gep.i.i.i, align 8, !noalias !77
  %.78.fca.5.0.load.i.i.i = load i64, ptr %.fca.5.0.gep.i.i.i, align 8, !noalias !77
  %.78.fca.4.load.i.i.i = load ptr, ptr %.fca.4.gep.i.i.i, align 8, !noalias !77
  br i1 %.4.i.i1300.i.i, label %NRT_decref.exit.i.i.i, label %.3.endif.i20.i.i.i, !prof !0

.3.endif.i20.i.i.i:                               ; preds = %B0.endif.i.i.i
  fence release
  %.4.i.i21.i.i.i = atomicrmw sub ptr %.1953.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !77
  %.10.i.i1306.i.i = icmp eq i64 %.4.i.i21.i.i.i, 1
  br i1 %.10.i.i1306.i.i, label %.3.endif.if.i.i1316.i.i, label %NRT_decref.exit.i.i.i, !prof !0

.3.endif.if.i.i1316.i.i:                          ; preds = %.3.endif.i20.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1953.fca.0.load.i.i) #4, !noalias !77
  br label %NRT_decref.exit.i.i.i

NRT_decref.exit.i.i.i:                            ; preds = %.3.endif.if.i.i1316.i.i, %.3.endif.i20.i.i.i, %B0.endif.i.i.i
  %.4.i.i22.i.i.i = icmp eq ptr %.78.fca.0.load.i.i.i, null
  br i1 %.4.i.i22.i.i.i, label %.3.endif.i443.i.i.i.i, label %.3.endif.i.i.i.i.i, !prof !0

.3.endif.i.i.i.i.i:                               ; preds = %NRT_decref.exit.i.i.i
  %.4.i.i.i.i1307.i.i = atomicrmw add ptr %.78.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !81
  br label %.3.endif.i443.i.i.i.i

.3.endif.i443.i.i.i.i:                            ; preds = %.3.endif.i.i.i.i.i, %NRT_decref.exit.i.i.i
  %.4.i.i444.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !81
  %.31.i.i.i.i.i = icmp samesign ugt i64 %.149.i, 1152921504606846975
  br i1 %.31.i.i.i.i.i, label %B19836.endif.if.i.i, label %B0.endif.endif.endif.i.i.i.i.i, !prof !0

B0.endif.endif.endif.i.i.i.i.i:                   ; preds = %.3.endif.i443.i.i.i.i
  %.30.i.i.i.i.i = shl nuw nsw i64 %.149.i, 3
  %all.i.i.i.i.i.i.i.i = add nuw i64 %.30.i.i.i.i.i, 128
  %piece.i.i.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i.i.i), !noalias !85
  %none.i.i.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i.i.i, label %B19836.endif.if.i.i, label %.3.endif.i24.i.i.i.i.i

.3.endif.i24.i.i.i.i.i:                           ; preds = %B0.endif.endif.endif.i.i.i.i.i
  %address.i.i.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i.i, i64 24
  %23 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %23, i8 0, i64 32, i1 false), !noalias !85
  store i64 1, ptr %piece.i.i.i.i.i.i.i.i, align 4, !noalias !85
  store ptr %data.i.i.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i.i.i, align 8, !noalias !85
  %.4.i.i.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !95
  fence release
  %.4.i.i25.i.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !95
  %.10.i.i.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i.i.i, 1
  br i1 %.10.i.i.i.i.i.i, label %.3.endif.if.i.i.i.i.i.i, label %B0.endif.i.i.i.i, !prof !0

.3.endif.if.i.i.i.i.i.i:                          ; preds = %.3.endif.i24.i.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #4, !noalias !95
  br label %B0.endif.i.i.i.i

B140.loopexit.i.i.i.i:                            ; preds = %B412.if.i.i.i.i, %B412.preheader.i.i.i.i
  %exitcond500.not.i.i.i.i = icmp eq i64 %.229.i.i.i.i, %.78.fca.5.0.load.i.i.i
  br i1 %exitcond500.not.i.i.i.i, label %.3.endif.i451.i.i.i.i, label %B140.if.i.i.i.i

B210.loopexit.i.i.i.i:                            ; preds = %B274.if.i.i.i.i, %B210.if.i.i.i.i
  %exitcond.not.i.i.i.i = icmp eq i64 %.78.fca.5.1.load.i.i.i, %.664.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %B412.preheader.i.i.i.i, label %B210.if.i.i.i.i

B412.preheader.i.i.i.i:                           ; preds = %B210.loopexit.i.i.i.i, %.510.if.i.i.i.i
  br i1 %.444.i.i.i.i, label %B140.loopexit.i.i.i.i, label %B412.if.lr.ph.i.i.i.i

B412.if.lr.ph.i.i.i.i:                            ; preds = %B412.preheader.i.i.i.i
  %.1210.i.i.i.i = mul i64 %.160.0498.i.i.i.i, %.149.i
  %24 = getelementptr float, ptr %.156.i, i64 %.1210.i.i.i.i
  br label %B412.if.i.i.i.i

.3.endif.i451.i.i.i.i:                            ; preds = %B140.loopexit.i.i.i.i, %B0.endif.i.i.i.i
  fence release
  %.4.i.i452.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !81
  %.10.i.i.i1308.i.i = icmp eq i64 %.4.i.i452.i.i.i.i, 1
  br i1 %.10.i.i.i1308.i.i, label %.3.endif.if.i.i.i1314.i.i, label %NRT_decref.exit.i.i.i.i, !prof !0

.3.endif.if.i.i.i1314.i.i:                        ; preds = %.3.endif.i451.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #4, !noalias !81
  br label %NRT_decref.exit.i.i.i.i

NRT_decref.exit.i.i.i.i:                          ; preds = %.3.endif.if.i.i.i1314.i.i, %.3.endif.i451.i.i.i.i
  br i1 %.4.i.i22.i.i.i, label %.3.endif.i460.i.i.i.i, label %.3.endif.i454.i.i.i.i, !prof !0

.3.endif.i454.i.i.i.i:                            ; preds = %NRT_decref.exit.i.i.i.i
  fence release
  %.4.i.i455.i.i.i.i = atomicrmw sub ptr %.78.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !81
  %.10.i456.i.i.i.i = icmp eq i64 %.4.i.i455.i.i.i.i, 1
  br i1 %.10.i456.i.i.i.i, label %.3.endif.if.i457.i.i.i.i, label %.3.endif.i460.i.i.i.i, !prof !0

.3.endif.if.i457.i.i.i.i:                         ; preds = %.3.endif.i454.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.78.fca.0.load.i.i.i) #4, !noalias !81
  br label %.3.endif.i460.i.i.i.i

.3.endif.i460.i.i.i.i:                            ; preds = %.3.endif.if.i457.i.i.i.i, %.3.endif.i454.i.i.i.i, %NRT_decref.exit.i.i.i.i
  fence release
  %.4.i.i461.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !81
  %.10.i462.i.i.i.i = icmp eq i64 %.4.i.i461.i.i.i.i, 1
  br i1 %.10.i462.i.i.i.i, label %.3.endif.if.i463.i.i.i.i, label %NRT_decref.exit464.i.i.i.i, !prof !0

.3.endif.if.i463.i.i.i.i:                         ; preds = %.3.endif.i460.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #4, !noalias !81
  br label %NRT_decref.exit464.i.i.i.i

NRT_decref.exit464.i.i.i.i:                       ; preds = %.3.endif.if.i463.i.i.i.i, %.3.endif.i460.i.i.i.i
  fence release
  %.4.i.i25.i1311.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !77
  %.10.i26.i.i.i = icmp eq i64 %.4.i.i25.i1311.i.i, 1
  br i1 %.10.i26.i.i.i, label %.3.endif.if.i27.i.i.i, label %NRT_decref.exit28.i.i.i, !prof !0

B0.endif.i.i.i.i:                                 ; preds = %.3.endif.if.i.i.i.i.i.i, %.3.endif.i24.i.i.i.i.i
  %.216497.not.i.i.i.i = icmp slt i64 %.78.fca.5.0.load.i.i.i, 1
  br i1 %.216497.not.i.i.i.i, label %.3.endif.i451.i.i.i.i, label %B140.if.lr.ph.i.i.i.i

B140.if.lr.ph.i.i.i.i:                            ; preds = %B0.endif.i.i.i.i
  %.444.i.i.i.i = icmp eq i64 %.149.i, 0
  %.651491.not.i.i.i.i = icmp slt i64 %.78.fca.5.1.load.i.i.i, 1
  br label %B140.if.i.i.i.i

B140.if.i.i.i.i:                                  ; preds = %B140.if.lr.ph.i.i.i.i, %B140.loopexit.i.i.i.i
  %.160.0498.i.i.i.i = phi i64 [ 0, %B140.if.lr.ph.i.i.i.i ], [ %.229.i.i.i.i, %B140.loopexit.i.i.i.i ]
  %.229.i.i.i.i = add nuw nsw i64 %.160.0498.i.i.i.i, 1
  br i1 %.444.i.i.i.i, label %.510.if.i.i.i.i, label %.510.endif.preheader.i.i.i.i, !prof !96

.510.endif.preheader.i.i.i.i:                     ; preds = %B140.if.i.i.i.i
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i.i.i.i.i, i8 0, i64 %.30.i.i.i.i.i, i1 false), !noalias !81
  br label %.510.if.i.i.i.i

.510.if.i.i.i.i:                                  ; preds = %.510.endif.preheader.i.i.i.i, %B140.if.i.i.i.i
  br i1 %.651491.not.i.i.i.i, label %B412.preheader.i.i.i.i, label %B210.if.lr.ph.i.i.i.i

B210.if.lr.ph.i.i.i.i:                            ; preds = %.510.if.i.i.i.i
  %.740.i.i.i.i = mul i64 %.160.0498.i.i.i.i, %.78.fca.5.1.load.i.i.i
  %25 = getelementptr double, ptr %.78.fca.4.load.i.i.i, i64 %.740.i.i.i.i
  br label %B210.if.i.i.i.i

B210.if.i.i.i.i:                                  ; preds = %B210.if.lr.ph.i.i.i.i, %B210.loopexit.i.i.i.i
  %.595.0492.i.i.i.i = phi i64 [ 0, %B210.if.lr.ph.i.i.i.i ], [ %.664.i.i.i.i, %B210.loopexit.i.i.i.i ]
  %.664.i.i.i.i = add nuw nsw i64 %.595.0492.i.i.i.i, 1
  %26 = getelementptr double, ptr %25, i64 %.595.0492.i.i.i.i
  %.745.i.i.i.i = load double, ptr %26, align 8, !noalias !81
  br i1 %.444.i.i.i.i, label %B210.loopexit.i.i.i.i, label %B274.if.lr.ph.i.i.i.i

B274.if.lr.ph.i.i.i.i:                            ; preds = %B210.if.i.i.i.i
  %.952.i.i.i.i = mul i64 %.595.0492.i.i.i.i, %.149.i
  %27 = getelementptr float, ptr %data.i.i.i.i.i.i.i, i64 %.952.i.i.i.i
  br label %B274.if.i.i.i.i

B274.if.i.i.i.i:                                  ; preds = %B274.if.i.i.i.i, %B274.if.lr.ph.i.i.i.i
  %.784.0490.i.i.i.i = phi i64 [ %.149.i, %B274.if.lr.ph.i.i.i.i ], [ %.846.i.i.i.i, %B274.if.i.i.i.i ]
  %.781.0489.i.i.i.i = phi i64 [ 0, %B274.if.lr.ph.i.i.i.i ], [ %.850.i.i.i.i, %B274.if.i.i.i.i ]
  %.846.i.i.i.i = add nsw i64 %.784.0490.i.i.i.i, -1
  %.850.i.i.i.i = add nuw nsw i64 %.781.0489.i.i.i.i, 1
  %28 = getelementptr double, ptr %data.i.i.i.i.i.i.i.i, i64 %.781.0489.i.i.i.i
  %.904.i.i.i.i = load double, ptr %28, align 8, !noalias !81
  %29 = getelementptr float, ptr %27, i64 %.781.0489.i.i.i.i
  %.957.i.i.i.i = load float, ptr %29, align 4, !noalias !81
  %.960.i.i.i.i = fpext float %.957.i.i.i.i to double
  %.962.i.i.i.i = fmul double %.745.i.i.i.i, %.960.i.i.i.i
  %.963.i.i.i.i = fadd double %.904.i.i.i.i, %.962.i.i.i.i
  store double %.963.i.i.i.i, ptr %28, align 8, !noalias !81
  %.837.i.i.i.i = icmp sgt i64 %.784.0490.i.i.i.i, 1
  br i1 %.837.i.i.i.i, label %B274.if.i.i.i.i, label %B210.loopexit.i.i.i.i

B412.if.i.i.i.i:                                  ; preds = %B412.if.i.i.i.i, %B412.if.lr.ph.i.i.i.i
  %.1041.0496.i.i.i.i = phi i64 [ %.149.i, %B412.if.lr.ph.i.i.i.i ], [ %.1103.i.i.i.i, %B412.if.i.i.i.i ]
  %.1038.0495.i.i.i.i = phi i64 [ 0, %B412.if.lr.ph.i.i.i.i ], [ %.1107.i.i.i.i, %B412.if.i.i.i.i ]
  %.1103.i.i.i.i = add nsw i64 %.1041.0496.i.i.i.i, -1
  %.1107.i.i.i.i = add nuw nsw i64 %.1038.0495.i.i.i.i, 1
  %30 = getelementptr double, ptr %data.i.i.i.i.i.i.i.i, i64 %.1038.0495.i.i.i.i
  %.1161.i.i.i.i = load double, ptr %30, align 8, !noalias !81
  %.1162.i.i.i.i = fptrunc double %.1161.i.i.i.i to float
  %31 = getelementptr float, ptr %24, i64 %.1038.0495.i.i.i.i
  store float %.1162.i.i.i.i, ptr %31, align 4, !noalias !81
  %.1094.i.i.i.i = icmp sgt i64 %.1041.0496.i.i.i.i, 1
  br i1 %.1094.i.i.i.i, label %B412.if.i.i.i.i, label %B140.loopexit.i.i.i.i

.3.endif.if.i27.i.i.i:                            ; preds = %NRT_decref.exit464.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #4, !noalias !77
  br label %NRT_decref.exit28.i.i.i

NRT_decref.exit28.i.i.i:                          ; preds = %.3.endif.if.i27.i.i.i, %NRT_decref.exit464.i.i.i.i
  br i1 %.4.i.i22.i.i.i, label %B19836.endif.endif.i.i, label %.3.endif.i36.i1312.i.i, !prof !0

.3.endif.i36.i1312.i.i:                           ; preds = %NRT_decref.exit28.i.i.i
  fence release
  %.4.i.i37.i1313.i.i = atomicrmw sub ptr %.78.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !77
  %.10.i38.i.i.i = icmp eq i64 %.4.i.i37.i1313.i.i, 1
  br i1 %.10.i38.i.i.i, label %.3.endif.if.i39.i.i.i, label %B19836.endif.endif.i.i, !prof !0

.3.endif.if.i39.i.i.i:                            ; preds = %.3.endif.i36.i1312.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.78.fca.0.load.i.i.i) #4, !noalias !77
  br label %B19836.endif.endif.i.i

B19836.endif.if.i.i:                              ; preds = %.3.endif.i12.i.i.i, %B0.endif.endif.endif.i.i.i.i.i, %.3.endif.i443.i.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.60.i.i.i), !noalias !37
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i.i), !noalias !37
  br label %_ZN13_3cdynamic_3e5entryB4v478B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxddxx.exit

B19836.endif.endif.i.i:                           ; preds = %.3.endif.if.i39.i.i.i, %.3.endif.i36.i1312.i.i, %NRT_decref.exit28.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.60.i.i.i), !noalias !37
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i.i), !noalias !37
  fence release
  %.4.i.i1319.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !37
  %.10.i1320.i.i = icmp eq i64 %.4.i.i1319.i.i, 1
  br i1 %.10.i1320.i.i, label %.3.endif.if.i1321.i.i, label %NRT_decref.exit1322.i.i, !prof !0

.3.endif.if.i1321.i.i:                            ; preds = %B19836.endif.endif.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #4, !noalias !37
  br label %NRT_decref.exit1322.i.i

NRT_decref.exit1322.i.i:                          ; preds = %.3.endif.if.i1321.i.i, %B19836.endif.endif.i.i
  br i1 %.4.i.i1300.i.i, label %NRT_decref.exit1328.i.i, label %.3.endif.i1324.i.i, !prof !0

.3.endif.i1324.i.i:                               ; preds = %NRT_decref.exit1322.i.i
  fence release
  %.4.i.i1325.i.i = atomicrmw sub ptr %.1953.fca.0.load.i.i, i64 1 monotonic, align 8, !noalias !37
  %.10.i1326.i.i = icmp eq i64 %.4.i.i1325.i.i, 1
  br i1 %.10.i1326.i.i, label %.3.endif.if.i1327.i.i, label %NRT_decref.exit1328.i.i, !prof !0

.3.endif.if.i1327.i.i:                            ; preds = %.3.endif.i1324.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.1953.fca.0.load.i.i) #4, !noalias !37
  br label %NRT_decref.exit1328.i.i

NRT_decref.exit1328.i.i:                          ; preds = %.3.endif.if.i1327.i.i, %.3.endif.i1324.i.i, %NRT_decref.exit1322.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.173.i.i.i), !noalias !37
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !37
  call void @llvm.lifetime.start.p0(ptr nonnull %.221.i.i.i), !noalias !37
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.3.i.i.i), !noalias !37
  %.fca.4.gep605.i.i.i = getelementptr inbounds nuw i8, ptr %.173.i.i.i, i64 32
  %.fca.5.0.gep606.i.i.i = getelementptr inbounds nuw i8, ptr %.173.i.i.i, i64 40
  %.fca.5.1.gep607.i.i.i = getelementptr inbounds nuw i8, ptr %.173.i.i.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.173.i.i.i, i8 0, i64 72, i1 false), !noalias !97
  store ptr null, ptr %excinfo.2.i.i.i, align 8, !noalias !97
  %.fca.4.gep589.i.i.i = getelementptr inbounds nuw i8, ptr %.221.i.i.i, i64 32
  %.fca.5.1.gep.i1329.i.i = getelementptr inbounds nuw i8, ptr %.221.i.i.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.221.i.i.i, i8 0, i64 72, i1 false), !noalias !97
  store ptr null, ptr %excinfo.3.i.i.i, align 8, !noalias !97
  %piece.i.i.i.i.i1342.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i.i), !noalias !101
  %none.i.i.i.i.i1343.i.i = icmp eq ptr %piece.i.i.i.i.i1342.i.i, null
  br i1 %none.i.i.i.i.i1343.i.i, label %B19836.endif.endif.if.i.i, label %B0.endif.endif.i.i.i.i

B0.endif.endif.i.i.i.i:                           ; preds = %NRT_decref.exit1328.i.i
  %address.i.i.i.i.i1344.i.i = ptrtoint ptr %piece.i.i.i.i.i1342.i.i to i64
  %after.i.i.i.i.i1345.i.i = add i64 %address.i.i.i.i.i1344.i.i, 127
  %even.i.i.i.i.i1346.i.i = and i64 %after.i.i.i.i.i1345.i.i, -64
  %data.i.i.i.i.i1347.i.i = inttoptr i64 %even.i.i.i.i.i1346.i.i to ptr
  %piece.repack3.i.i.i.i.i1348.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i1342.i.i, i64 24
  %32 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i1342.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %32, i8 0, i64 32, i1 false), !noalias !101
  store i64 1, ptr %piece.i.i.i.i.i1342.i.i, align 4, !noalias !101
  store ptr %data.i.i.i.i.i1347.i.i, ptr %piece.repack3.i.i.i.i.i1348.i.i, align 8, !noalias !101
  %.12058.i.i.not.i.i = icmp eq i64 %.149.i, 0
  br i1 %.12058.i.i.not.i.i, label %.3.endif.i39.i.i.i.i, label %for.cond.1.preheader.lr.ph.i.i.i.i

for.cond.1.preheader.lr.ph.i.i.i.i:               ; preds = %B0.endif.endif.i.i.i.i
  %.12356.i.i.i.i = icmp sgt i64 %.147.i, 0
  br label %for.cond.1.preheader.i.i.i.i

for.cond.1.preheader.i.i.i.i:                     ; preds = %for.end.1.i.i.i.i, %for.cond.1.preheader.lr.ph.i.i.i.i
  %loop.index59.i.i.i.i = phi i64 [ 0, %for.cond.1.preheader.lr.ph.i.i.i.i ], [ %.141.i.i.i.i, %for.end.1.i.i.i.i ]
  br i1 %.12356.i.i.i.i, label %for.body.1.lr.ph.i.i.i.i, label %for.end.1.i.i.i.i

for.body.1.lr.ph.i.i.i.i:                         ; preds = %for.cond.1.preheader.i.i.i.i
  %33 = getelementptr float, ptr %.156.i, i64 %loop.index59.i.i.i.i
  %.132.i.i.i.i = mul i64 %loop.index59.i.i.i.i, %.147.i
  %34 = getelementptr float, ptr %data.i.i.i.i.i1347.i.i, i64 %.132.i.i.i.i
  br label %for.body.1.i.i.i.i

.3.endif.i39.i.i.i.i:                             ; preds = %for.end.1.i.i.i.i, %B0.endif.endif.i.i.i.i
  %.4.i.i40.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i1342.i.i, i64 1 monotonic, align 8, !noalias !111
  fence release
  %.4.i.i47.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i1342.i.i, i64 1 monotonic, align 8, !noalias !111
  %.10.i48.i.i.i.i = icmp eq i64 %.4.i.i47.i.i.i.i, 1
  br i1 %.10.i48.i.i.i.i, label %.3.endif.if.i49.i.i.i.i, label %B0.endif.i1350.i.i, !prof !0

.3.endif.if.i49.i.i.i.i:                          ; preds = %.3.endif.i39.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i1342.i.i) #4, !noalias !111
  br label %B0.endif.i1350.i.i

for.body.1.i.i.i.i:                               ; preds = %for.body.1.i.i.i.i, %for.body.1.lr.ph.i.i.i.i
  %loop.index.157.i.i.i.i = phi i64 [ 0, %for.body.1.lr.ph.i.i.i.i ], [ %.139.i.i.i.i, %for.body.1.i.i.i.i ]
  %.128.i.i.i.i = mul i64 %loop.index.157.i.i.i.i, %.149.i
  %.130.i.i.i.i = getelementptr float, ptr %33, i64 %.128.i.i.i.i
  %.136.i.i.i.i = getelementptr float, ptr %34, i64 %loop.index.157.i.i.i.i
  %.137.i.i.i.i = load float, ptr %.130.i.i.i.i, align 4, !noalias !111
  store float %.137.i.i.i.i, ptr %.136.i.i.i.i, align 4, !noalias !111
  %.139.i.i.i.i = add nuw nsw i64 %loop.index.157.i.i.i.i, 1
  %exitcond.not.i.i1411.i.i = icmp eq i64 %.139.i.i.i.i, %.147.i
  br i1 %exitcond.not.i.i1411.i.i, label %for.end.1.i.i.i.i, label %for.body.1.i.i.i.i

for.end.1.i.i.i.i:                                ; preds = %for.body.1.i.i.i.i, %for.cond.1.preheader.i.i.i.i
  %.141.i.i.i.i = add nuw nsw i64 %loop.index59.i.i.i.i, 1
  %exitcond60.not.i.i.i.i = icmp eq i64 %.141.i.i.i.i, %.149.i
  br i1 %exitcond60.not.i.i.i.i, label %.3.endif.i39.i.i.i.i, label %for.cond.1.preheader.i.i.i.i

B19322.i.i.i:                                     ; preds = %B19226.if.i.i.i, %for.end.1.i.i.i
  %_along_v466_found.2.2.lcssa.i.i.i = phi float [ %.953.i.i.i, %for.end.1.i.i.i ], [ %.1144.i.i.i, %B19226.if.i.i.i ]
  %.1158.i.i.i = fpext float %_along_v466_found.2.2.lcssa.i.i.i to double
  %35 = getelementptr double, ptr %data.i.i.i.i904.i.i.i, i64 %.665.0986.i.i.i
  store double %.1158.i.i.i, ptr %35, align 8, !noalias !97
  %.721.i.i.i = icmp sgt i64 %.668.0987.i.i.i, 1
  br i1 %.721.i.i.i, label %B340.if.i.i.i, label %B19366.i.i.i

B19366.i.i.i:                                     ; preds = %B19322.i.i.i, %B242.if.i.i.i
  %.1257.i.i.i = mul i64 %.371.0997.i.i.i, %.107.i
  %.1259.i.i.i = getelementptr float, ptr %.114.i, i64 %.1257.i.i.i
  br i1 %.4.i795.i.i.i, label %.3.endif.i800.i.i.i, label %.3.endif.i796.i.i.i, !prof !0

.3.endif.i796.i.i.i:                              ; preds = %B19366.i.i.i
  %.4.i.i797.i.i.i = atomicrmw add ptr %.239.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !97
  br label %.3.endif.i800.i.i.i

.3.endif.i800.i.i.i:                              ; preds = %.3.endif.i796.i.i.i, %B19366.i.i.i
  %.4.i.i801.i.i.i = atomicrmw add ptr %piece.i.i.i.i899.i.i.i, i64 1 monotonic, align 8, !noalias !97
  fence release
  %.4.i.i815.i1377.i.i = atomicrmw sub ptr %piece.i.i.i.i899.i.i.i, i64 1 monotonic, align 8, !noalias !97
  %.10.i816.i.i.i = icmp eq i64 %.4.i.i815.i1377.i.i, 1
  br i1 %.10.i816.i.i.i, label %.3.endif.if.i817.i.i.i, label %NRT_decref.exit818.i.i.i, !prof !0

.3.endif.if.i817.i.i.i:                           ; preds = %.3.endif.i800.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i899.i.i.i) #4, !noalias !97
  br label %NRT_decref.exit818.i.i.i

NRT_decref.exit818.i.i.i:                         ; preds = %.3.endif.if.i817.i.i.i, %.3.endif.i800.i.i.i
  br i1 %.721985.not.i.i.i, label %B19559.i.i.i, label %B19414.if.i.i.i

B19511.i.i.i:                                     ; preds = %B19463.if.i.i.i
  %.1424.i1378.i.i = add nsw i64 %.1362.0995.i.i.i, -1
  %.1428.i1379.i.i = add nuw nsw i64 %.1359.0994.i.i.i, 1
  %.1679.i.i.i = fptrunc double %.1670.i.i.i to float
  %36 = getelementptr float, ptr %.1259.i.i.i, i64 %.1359.0994.i.i.i
  store float %.1679.i.i.i, ptr %36, align 4, !noalias !97
  %.1415.i.i.i = icmp sgt i64 %.1362.0995.i.i.i, 1
  br i1 %.1415.i.i.i, label %B19414.if.i.i.i, label %B19559.i.i.i

B19559.i.i.i:                                     ; preds = %B19511.i.i.i, %NRT_decref.exit818.i.i.i
  fence release
  %.4.i.i839.i.i.i = atomicrmw sub ptr %piece.i.i.i.i899.i.i.i, i64 1 monotonic, align 8, !noalias !97
  %.10.i840.i.i.i = icmp eq i64 %.4.i.i839.i.i.i, 1
  br i1 %.10.i840.i.i.i, label %.3.endif.if.i841.i.i.i, label %NRT_decref.exit842.i.i.i, !prof !0

.3.endif.if.i841.i.i.i:                           ; preds = %B19559.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i899.i.i.i) #4, !noalias !97
  br label %NRT_decref.exit842.i.i.i

NRT_decref.exit842.i.i.i:                         ; preds = %.3.endif.if.i841.i.i.i, %B19559.i.i.i
  br i1 %.4.i795.i.i.i, label %NRT_decref.exit848.i.i.i, label %.3.endif.i844.i.i.i, !prof !0

.3.endif.i844.i.i.i:                              ; preds = %NRT_decref.exit842.i.i.i
  fence release
  %.4.i.i845.i.i.i = atomicrmw sub ptr %.239.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !97
  %.10.i846.i.i.i = icmp eq i64 %.4.i.i845.i.i.i, 1
  br i1 %.10.i846.i.i.i, label %.3.endif.if.i847.i.i.i, label %NRT_decref.exit848.i.i.i, !prof !0

.3.endif.if.i847.i.i.i:                           ; preds = %.3.endif.i844.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.239.fca.0.load.i.i.i) #4, !noalias !97
  br label %NRT_decref.exit848.i.i.i

NRT_decref.exit848.i.i.i:                         ; preds = %.3.endif.if.i847.i.i.i, %.3.endif.i844.i.i.i, %NRT_decref.exit842.i.i.i
  %exitcond.not.i1380.i.i = icmp eq i64 %.440.i.i.i, %.231.i
  br i1 %exitcond.not.i1380.i.i, label %B19607.i.i.i, label %B242.if.i.i.i

B19607.i.i.i:                                     ; preds = %NRT_decref.exit848.i.i.i, %B0.endif.endif.endif.endif.i.i.i
  fence release
  %.4.i.i863.i1388.i.i = atomicrmw sub ptr %piece.i.i.i.i899.i.i.i, i64 1 monotonic, align 8, !noalias !97
  %.10.i864.i1389.i.i = icmp eq i64 %.4.i.i863.i1388.i.i, 1
  br i1 %.10.i864.i1389.i.i, label %.3.endif.if.i865.i1401.i.i, label %NRT_decref.exit866.i1390.i.i, !prof !0

.3.endif.if.i865.i1401.i.i:                       ; preds = %B19607.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i899.i.i.i) #4, !noalias !97
  br label %NRT_decref.exit866.i1390.i.i

NRT_decref.exit866.i1390.i.i:                     ; preds = %.3.endif.if.i865.i1401.i.i, %B19607.i.i.i
  %.4.i873.i.i.i = icmp eq ptr %.239.fca.0.load.i.i.i, null
  br i1 %.4.i873.i.i.i, label %44, label %.3.endif.i874.i1395.i.i, !prof !0

.3.endif.i874.i1395.i.i:                          ; preds = %NRT_decref.exit866.i1390.i.i
  fence release
  %.4.i.i875.i1396.i.i = atomicrmw sub ptr %.239.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !97
  %.10.i876.i1397.i.i = icmp eq i64 %.4.i.i875.i1396.i.i, 1
  br i1 %.10.i876.i1397.i.i, label %.3.endif.if.i877.i1399.i.i, label %44, !prof !0

.3.endif.if.i877.i1399.i.i:                       ; preds = %.3.endif.i874.i1395.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.239.fca.0.load.i.i.i) #4, !noalias !97
  br label %44

B0.endif.i1350.i.i:                               ; preds = %.3.endif.if.i49.i.i.i.i, %.3.endif.i39.i.i.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.173.i.i.i, i8 0, i64 72, i1 false), !noalias !97
  %.181.i.i.i = call fastcc i32 @_ZN14sparse_kernels14small_matrices4gramB4v469B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE(ptr %.173.i.i.i, ptr %excinfo.2.i.i.i, ptr nonnull %piece.i.i.i.i.i1342.i.i, ptr %data.i.i.i.i.i1347.i.i, i64 %.149.i, i64 %.147.i)
  %.183.not.i.i.i = icmp eq i32 %.181.i.i.i, 0
  %.191.fca.0.load.i.i.i = load ptr, ptr %.173.i.i.i, align 8, !noalias !97
  br i1 %.183.not.i.i.i, label %B0.endif.endif.i1357.i.i, label %B19836.endif.endif.if.i.i, !prof !1

B0.endif.endif.i1357.i.i:                         ; preds = %B0.endif.i1350.i.i
  %.191.fca.5.1.load.i.i.i = load i64, ptr %.fca.5.1.gep607.i.i.i, align 8, !noalias !97
  %.191.fca.5.0.load.i.i.i = load i64, ptr %.fca.5.0.gep606.i.i.i, align 8, !noalias !97
  %.191.fca.4.load.i.i.i = load ptr, ptr %.fca.4.gep605.i.i.i, align 8, !noalias !97
  fence release
  %.4.i.i887.i1358.i.i = atomicrmw sub ptr %piece.i.i.i.i.i1342.i.i, i64 1 monotonic, align 8, !noalias !97
  %.10.i888.i1359.i.i = icmp eq i64 %.4.i.i887.i1358.i.i, 1
  br i1 %.10.i888.i1359.i.i, label %.3.endif.if.i889.i1408.i.i, label %NRT_decref.exit890.i1360.i.i, !prof !0

.3.endif.if.i889.i1408.i.i:                       ; preds = %B0.endif.endif.i1357.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i1342.i.i) #4, !noalias !97
  br label %NRT_decref.exit890.i1360.i.i

NRT_decref.exit890.i1360.i.i:                     ; preds = %.3.endif.if.i889.i1408.i.i, %B0.endif.endif.i1357.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.221.i.i.i, i8 0, i64 72, i1 false), !noalias !97
  %.229.i1361.i.i = call fastcc i32 @_ZN14sparse_kernels14small_matrices10inverse_ofB4v473B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE(ptr %.221.i.i.i, ptr %excinfo.3.i.i.i, ptr %.191.fca.0.load.i.i.i, ptr %.191.fca.4.load.i.i.i, i64 %.191.fca.5.0.load.i.i.i, i64 %.191.fca.5.1.load.i.i.i)
  %.231.not.i.i.i = icmp eq i32 %.229.i1361.i.i, 0
  %.239.fca.0.load.i.i.i = load ptr, ptr %.221.i.i.i, align 8, !noalias !97
  %.239.fca.4.load.i.i.i = load ptr, ptr %.fca.4.gep589.i.i.i, align 8, !noalias !97
  br i1 %.231.not.i.i.i, label %B0.endif.endif.endif.i1363.i.i, label %B19836.endif.endif.if.i.i, !prof !1

B0.endif.endif.endif.i1363.i.i:                   ; preds = %NRT_decref.exit890.i1360.i.i
  %.239.fca.5.1.load.i.i.i = load i64, ptr %.fca.5.1.gep.i1329.i.i, align 8, !noalias !97
  %.4.i891.i.i.i = icmp eq ptr %.191.fca.0.load.i.i.i, null
  br i1 %.4.i891.i.i.i, label %NRT_decref.exit896.i1367.i.i, label %.3.endif.i892.i1364.i.i, !prof !0

.3.endif.i892.i1364.i.i:                          ; preds = %B0.endif.endif.endif.i1363.i.i
  fence release
  %.4.i.i893.i1365.i.i = atomicrmw sub ptr %.191.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !97
  %.10.i894.i1366.i.i = icmp eq i64 %.4.i.i893.i1365.i.i, 1
  br i1 %.10.i894.i1366.i.i, label %.3.endif.if.i895.i1407.i.i, label %NRT_decref.exit896.i1367.i.i, !prof !0

.3.endif.if.i895.i1407.i.i:                       ; preds = %.3.endif.i892.i1364.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.191.fca.0.load.i.i.i) #4, !noalias !97
  br label %NRT_decref.exit896.i1367.i.i

NRT_decref.exit896.i1367.i.i:                     ; preds = %.3.endif.if.i895.i1407.i.i, %.3.endif.i892.i1364.i.i, %B0.endif.endif.endif.i1363.i.i
  %or.cond3.not = icmp ult i64 %.107.i, 1152921504606846976
  br i1 %or.cond3.not, label %B0.endif.endif.endif.i.i.i.i, label %B19836.endif.endif.if.i.i, !prof !41

B0.endif.endif.endif.i.i.i.i:                     ; preds = %NRT_decref.exit896.i1367.i.i
  %.30.i.i.i.i = shl nuw nsw i64 %.107.i, 3
  %all.i.i.i.i898.i.i.i = add nuw i64 %.30.i.i.i.i, 128
  %piece.i.i.i.i899.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i898.i.i.i), !noalias !112
  %none.i.i.i.i900.i.i.i = icmp eq ptr %piece.i.i.i.i899.i.i.i, null
  br i1 %none.i.i.i.i900.i.i.i, label %B19836.endif.endif.if.i.i, label %.3.endif.i24.i.i.i.i

.3.endif.i24.i.i.i.i:                             ; preds = %B0.endif.endif.endif.i.i.i.i
  %address.i.i.i.i901.i.i.i = ptrtoint ptr %piece.i.i.i.i899.i.i.i to i64
  %after.i.i.i.i902.i.i.i = add i64 %address.i.i.i.i901.i.i.i, 127
  %even.i.i.i.i903.i.i.i = and i64 %after.i.i.i.i902.i.i.i, -64
  %data.i.i.i.i904.i.i.i = inttoptr i64 %even.i.i.i.i903.i.i.i to ptr
  %piece.repack3.i.i.i.i905.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i899.i.i.i, i64 24
  %37 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i899.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %37, i8 0, i64 32, i1 false), !noalias !112
  store i64 1, ptr %piece.i.i.i.i899.i.i.i, align 4, !noalias !112
  store ptr %data.i.i.i.i904.i.i.i, ptr %piece.repack3.i.i.i.i905.i.i.i, align 8, !noalias !112
  %.4.i.i.i906.i.i.i = atomicrmw add ptr %piece.i.i.i.i899.i.i.i, i64 1 monotonic, align 8, !noalias !122
  fence release
  %.4.i.i25.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i899.i.i.i, i64 1 monotonic, align 8, !noalias !122
  %.10.i.i907.i.i.i = icmp eq i64 %.4.i.i25.i.i.i.i, 1
  br i1 %.10.i.i907.i.i.i, label %.3.endif.if.i.i909.i.i.i, label %B0.endif.endif.endif.endif.i.i.i, !prof !0

.3.endif.if.i.i909.i.i.i:                         ; preds = %.3.endif.i24.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i899.i.i.i) #4, !noalias !122
  br label %B0.endif.endif.endif.endif.i.i.i

B0.endif.endif.endif.endif.i.i.i:                 ; preds = %.3.endif.if.i.i909.i.i.i, %.3.endif.i24.i.i.i.i
  %.427996.not.i.i.i = icmp slt i64 %.231.i, 1
  br i1 %.427996.not.i.i.i, label %B19607.i.i.i, label %B242.if.lr.ph.i.i.i

B242.if.lr.ph.i.i.i:                              ; preds = %B0.endif.endif.endif.endif.i.i.i
  %.601.0.i.i.i = and i64 %.233.i, 15
  %.631.i.i.i = and i64 %.233.i, -16
  %.721985.not.i.i.i = icmp eq i64 %.107.i, 0
  %.867.i.i.i = and i64 %.233.i, -64
  %.869967.i.i.i = icmp sgt i64 %.233.i, 63
  %.919976.i.i.i = icmp slt i64 %.867.i.i.i, %.631.i.i.i
  %.1044980.not.i.i.i = icmp eq i64 %.601.0.i.i.i, 0
  %.4.i795.i.i.i = icmp eq ptr %.239.fca.0.load.i.i.i, null
  br label %B242.if.i.i.i

B242.if.i.i.i:                                    ; preds = %B242.if.lr.ph.i.i.i, %NRT_decref.exit848.i.i.i
  %.371.0997.i.i.i = phi i64 [ 0, %B242.if.lr.ph.i.i.i ], [ %.440.i.i.i, %NRT_decref.exit848.i.i.i ]
  %.440.i.i.i = add nuw nsw i64 %.371.0997.i.i.i, 1
  %.507.i.i.i = mul i64 %.371.0997.i.i.i, %.233.i
  %.509.i.i.i = getelementptr float, ptr %.240.i, i64 %.507.i.i.i
  %.4.i.i925.i1372.i.i = atomicrmw add ptr %piece.i.i.i.i899.i.i.i, i64 1 monotonic, align 8, !noalias !97
  br i1 %.721985.not.i.i.i, label %B19366.i.i.i, label %B340.if.i.i.i

B340.if.i.i.i:                                    ; preds = %B242.if.i.i.i, %B19322.i.i.i
  %.668.0987.i.i.i = phi i64 [ %.730.i.i.i, %B19322.i.i.i ], [ %.107.i, %B242.if.i.i.i ]
  %.665.0986.i.i.i = phi i64 [ %.734.i.i.i, %B19322.i.i.i ], [ 0, %B242.if.i.i.i ]
  %.730.i.i.i = add nsw i64 %.668.0987.i.i.i, -1
  %.734.i.i.i = add nuw nsw i64 %.665.0986.i.i.i, 1
  %.800.i.i.i = mul i64 %.665.0986.i.i.i, %.149.i
  %.802.i.i.i = getelementptr float, ptr %.156.i, i64 %.800.i.i.i
  br i1 %.869967.i.i.i, label %for.body.i.i.i, label %for.cond.1.preheader.i.i.i

for.cond.1.preheader.loopexit.i.i.i:              ; preds = %for.body.i.i.i
  %38 = fadd <16 x float> %.902.i.i.i, %.913.i.i.i
  br label %for.cond.1.preheader.i.i.i

for.cond.1.preheader.i.i.i:                       ; preds = %for.cond.1.preheader.loopexit.i.i.i, %B340.if.i.i.i
  %.855.0.lcssa.i.i.i = phi <16 x float> [ zeroinitializer, %B340.if.i.i.i ], [ %.880.i.i.i, %for.cond.1.preheader.loopexit.i.i.i ]
  %.858.0.lcssa.i.i.i = phi <16 x float> [ zeroinitializer, %B340.if.i.i.i ], [ %.891.i.i.i, %for.cond.1.preheader.loopexit.i.i.i ]
  %.861.0.lcssa.i.i.i = phi <16 x float> [ zeroinitializer, %B340.if.i.i.i ], [ %38, %for.cond.1.preheader.loopexit.i.i.i ]
  br i1 %.919976.i.i.i, label %for.body.1.i.i.i, label %for.end.1.i.i.i

for.body.i.i.i:                                   ; preds = %B340.if.i.i.i, %for.body.i.i.i
  %loop.index972.i.i.i = phi i64 [ %.915.i.i.i, %for.body.i.i.i ], [ 0, %B340.if.i.i.i ]
  %.864.0971.i.i.i = phi <16 x float> [ %.913.i.i.i, %for.body.i.i.i ], [ zeroinitializer, %B340.if.i.i.i ]
  %.861.0970.i.i.i = phi <16 x float> [ %.902.i.i.i, %for.body.i.i.i ], [ zeroinitializer, %B340.if.i.i.i ]
  %.858.0969.i.i.i = phi <16 x float> [ %.891.i.i.i, %for.body.i.i.i ], [ zeroinitializer, %B340.if.i.i.i ]
  %.855.0968.i.i.i = phi <16 x float> [ %.880.i.i.i, %for.body.i.i.i ], [ zeroinitializer, %B340.if.i.i.i ]
  %.872.i.i.i = getelementptr float, ptr %.509.i.i.i, i64 %loop.index972.i.i.i
  %.874.i.i.i = load <16 x float>, ptr %.872.i.i.i, align 4, !noalias !97
  %.875.i.i.i = getelementptr float, ptr %.802.i.i.i, i64 %loop.index972.i.i.i
  %.877.i.i.i = load <16 x float>, ptr %.875.i.i.i, align 4, !noalias !97
  %.879.i.i.i = fmul <16 x float> %.874.i.i.i, %.877.i.i.i
  %.880.i.i.i = fadd <16 x float> %.855.0968.i.i.i, %.879.i.i.i
  %.882.i.i.i = or disjoint i64 %loop.index972.i.i.i, 16
  %.883.i.i.i = getelementptr float, ptr %.509.i.i.i, i64 %.882.i.i.i
  %.885.i.i.i = load <16 x float>, ptr %.883.i.i.i, align 4, !noalias !97
  %.886.i.i.i = getelementptr float, ptr %.802.i.i.i, i64 %.882.i.i.i
  %.888.i.i.i = load <16 x float>, ptr %.886.i.i.i, align 4, !noalias !97
  %.890.i.i.i = fmul <16 x float> %.885.i.i.i, %.888.i.i.i
  %.891.i.i.i = fadd <16 x float> %.858.0969.i.i.i, %.890.i.i.i
  %.893.i.i.i = or disjoint i64 %loop.index972.i.i.i, 32
  %.894.i.i.i = getelementptr float, ptr %.509.i.i.i, i64 %.893.i.i.i
  %.896.i.i.i = load <16 x float>, ptr %.894.i.i.i, align 4, !noalias !97
  %.897.i.i.i = getelementptr float, ptr %.802.i.i.i, i64 %.893.i.i.i
  %.899.i.i.i = load <16 x float>, ptr %.897.i.i.i, align 4, !noalias !97
  %.901.i.i.i = fmul <16 x float> %.896.i.i.i, %.899.i.i.i
  %.902.i.i.i = fadd <16 x float> %.861.0970.i.i.i, %.901.i.i.i
  %.904.i.i.i = or disjoint i64 %loop.index972.i.i.i, 48
  %.905.i.i.i = getelementptr float, ptr %.509.i.i.i, i64 %.904.i.i.i
  %.907.i.i.i = load <16 x float>, ptr %.905.i.i.i, align 4, !noalias !97
  %.908.i.i.i = getelementptr float, ptr %.802.i.i.i, i64 %.904.i.i.i
  %.910.i.i.i = load <16 x float>, ptr %.908.i.i.i, align 4, !noalias !97
  %.912.i.i.i = fmul <16 x float> %.907.i.i.i, %.910.i.i.i
  %.913.i.i.i = fadd <16 x float> %.864.0971.i.i.i, %.912.i.i.i
  %.915.i.i.i = add nuw nsw i64 %loop.index972.i.i.i, 64
  %.869.i.i.i = icmp slt i64 %.915.i.i.i, %.867.i.i.i
  br i1 %.869.i.i.i, label %for.body.i.i.i, label %for.cond.1.preheader.loopexit.i.i.i

for.body.1.i.i.i:                                 ; preds = %for.cond.1.preheader.i.i.i, %for.body.1.i.i.i
  %loop.index.1978.i.i.i = phi i64 [ %.931.i.i.i, %for.body.1.i.i.i ], [ %.867.i.i.i, %for.cond.1.preheader.i.i.i ]
  %.855.1977.i.i.i = phi <16 x float> [ %.929.i.i.i, %for.body.1.i.i.i ], [ %.855.0.lcssa.i.i.i, %for.cond.1.preheader.i.i.i ]
  %.921.i.i.i = getelementptr float, ptr %.509.i.i.i, i64 %loop.index.1978.i.i.i
  %.923.i.i.i = load <16 x float>, ptr %.921.i.i.i, align 4, !noalias !97
  %.924.i.i.i = getelementptr float, ptr %.802.i.i.i, i64 %loop.index.1978.i.i.i
  %.926.i.i.i = load <16 x float>, ptr %.924.i.i.i, align 4, !noalias !97
  %.928.i1405.i.i = fmul <16 x float> %.923.i.i.i, %.926.i.i.i
  %.929.i.i.i = fadd <16 x float> %.855.1977.i.i.i, %.928.i1405.i.i
  %.931.i.i.i = add nsw i64 %loop.index.1978.i.i.i, 16
  %.919.i.i.i = icmp slt i64 %.931.i.i.i, %.631.i.i.i
  br i1 %.919.i.i.i, label %for.body.1.i.i.i, label %for.end.1.i.i.i

for.end.1.i.i.i:                                  ; preds = %for.body.1.i.i.i, %for.cond.1.preheader.i.i.i
  %.855.1.lcssa.i.i.i = phi <16 x float> [ %.855.0.lcssa.i.i.i, %for.cond.1.preheader.i.i.i ], [ %.929.i.i.i, %for.body.1.i.i.i ]
  %.938.i.i.i = fadd <16 x float> %.858.0.lcssa.i.i.i, %.855.1.lcssa.i.i.i
  %.940.i.i.i = fadd <16 x float> %.861.0.lcssa.i.i.i, %.938.i.i.i
  %.941.i.i.i = shufflevector <16 x float> %.940.i.i.i, <16 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.942.i.i.i = shufflevector <16 x float> %.940.i.i.i, <16 x float> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.943.i.i.i = fadd <8 x float> %.941.i.i.i, %.942.i.i.i
  %.944.i.i.i = shufflevector <8 x float> %.943.i.i.i, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.945.i.i.i = shufflevector <8 x float> %.943.i.i.i, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.946.i.i.i = fadd <4 x float> %.944.i.i.i, %.945.i.i.i
  %.947.i.i.i = shufflevector <4 x float> %.946.i.i.i, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %.948.i.i.i = shufflevector <4 x float> %.946.i.i.i, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %.949.i.i.i = fadd <2 x float> %.947.i.i.i, %.948.i.i.i
  %.950.i.i.i = shufflevector <2 x float> %.949.i.i.i, <2 x float> poison, <1 x i32> zeroinitializer
  %.951.i.i.i = shufflevector <2 x float> %.949.i.i.i, <2 x float> poison, <1 x i32> <i32 1>
  %.952.i.i.i = fadd <1 x float> %.950.i.i.i, %.951.i.i.i
  %.953.i.i.i = extractelement <1 x float> %.952.i.i.i, i64 0
  br i1 %.1044980.not.i.i.i, label %B19322.i.i.i, label %B19226.if.i.i.i

B19226.if.i.i.i:                                  ; preds = %for.end.1.i.i.i, %B19226.if.i.i.i
  %_along_v466_found.2.2983.i.i.i = phi float [ %.1144.i.i.i, %B19226.if.i.i.i ], [ %.953.i.i.i, %for.end.1.i.i.i ]
  %.991.0982.i.i.i = phi i64 [ %.1053.i.i.i, %B19226.if.i.i.i ], [ %.601.0.i.i.i, %for.end.1.i.i.i ]
  %.988.0981.i.i.i = phi i64 [ %.1057.i.i.i, %B19226.if.i.i.i ], [ %.631.i.i.i, %for.end.1.i.i.i ]
  %.1053.i.i.i = add nsw i64 %.991.0982.i.i.i, -1
  %.1057.i.i.i = add nuw nsw i64 %.988.0981.i.i.i, 1
  %.1095.i.i.i = icmp slt i64 %.988.0981.i.i.i, 0
  %.1096.i.i.i = select i1 %.1095.i.i.i, i64 %.233.i, i64 0
  %39 = getelementptr float, ptr %.509.i.i.i, i64 %.988.0981.i.i.i
  %.1110.i.i.i = getelementptr float, ptr %39, i64 %.1096.i.i.i
  %.1111.i.i.i = load float, ptr %.1110.i.i.i, align 4, !noalias !97
  %.1126.i.i.i = select i1 %.1095.i.i.i, i64 %.149.i, i64 0
  %40 = getelementptr float, ptr %.802.i.i.i, i64 %.988.0981.i.i.i
  %.1140.i.i.i = getelementptr float, ptr %40, i64 %.1126.i.i.i
  %.1141.i.i.i = load float, ptr %.1140.i.i.i, align 4, !noalias !97
  %.1142.i.i.i = fmul float %.1111.i.i.i, %.1141.i.i.i
  %.1144.i.i.i = fadd float %_along_v466_found.2.2983.i.i.i, %.1142.i.i.i
  %.1044.i.i.i = icmp sgt i64 %.991.0982.i.i.i, 1
  br i1 %.1044.i.i.i, label %B19226.if.i.i.i, label %B19322.i.i.i

B19414.if.i.i.i:                                  ; preds = %NRT_decref.exit818.i.i.i, %B19511.i.i.i
  %.1362.0995.i.i.i = phi i64 [ %.1424.i1378.i.i, %B19511.i.i.i ], [ %.107.i, %NRT_decref.exit818.i.i.i ]
  %.1359.0994.i.i.i = phi i64 [ %.1428.i1379.i.i, %B19511.i.i.i ], [ 0, %NRT_decref.exit818.i.i.i ]
  %.1630.i.i.i = mul i64 %.1359.0994.i.i.i, %.239.fca.5.1.load.i.i.i
  %41 = getelementptr double, ptr %.239.fca.4.load.i.i.i, i64 %.1630.i.i.i
  br label %B19463.if.i.i.i

B19463.if.i.i.i:                                  ; preds = %B19463.if.i.i.i, %B19414.if.i.i.i
  %_solved_v467_value.2.2991.i.i.i = phi double [ 0.000000e+00, %B19414.if.i.i.i ], [ %.1670.i.i.i, %B19463.if.i.i.i ]
  %.1492.0990.i.i.i = phi i64 [ %.107.i, %B19414.if.i.i.i ], [ %.1554.i.i.i, %B19463.if.i.i.i ]
  %.1489.0989.i.i.i = phi i64 [ 0, %B19414.if.i.i.i ], [ %.1558.i.i.i, %B19463.if.i.i.i ]
  %.1554.i.i.i = add nsw i64 %.1492.0990.i.i.i, -1
  %.1558.i.i.i = add nuw nsw i64 %.1489.0989.i.i.i, 1
  %42 = getelementptr double, ptr %41, i64 %.1489.0989.i.i.i
  %.1635.i.i.i = load double, ptr %42, align 8, !noalias !97
  %43 = getelementptr double, ptr %data.i.i.i.i904.i.i.i, i64 %.1489.0989.i.i.i
  %.1667.i.i.i = load double, ptr %43, align 8, !noalias !97
  %.1668.i.i.i = fmul double %.1635.i.i.i, %.1667.i.i.i
  %.1670.i.i.i = fadd double %_solved_v467_value.2.2991.i.i.i, %.1668.i.i.i
  %.1545.i.i.i = icmp sgt i64 %.1492.0990.i.i.i, 1
  br i1 %.1545.i.i.i, label %B19463.if.i.i.i, label %B19511.i.i.i

B19836.endif.endif.if.i.i:                        ; preds = %NRT_decref.exit890.i1360.i.i, %B0.endif.i1350.i.i, %B0.endif.endif.endif.i.i.i.i, %NRT_decref.exit896.i1367.i.i, %NRT_decref.exit1328.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.173.i.i.i), !noalias !37
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !37
  call void @llvm.lifetime.end.p0(ptr nonnull %.221.i.i.i), !noalias !37
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.3.i.i.i), !noalias !37
  br label %_ZN13_3cdynamic_3e5entryB4v478B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxddxx.exit

44:                                               ; preds = %NRT_decref.exit866.i1390.i.i, %.3.endif.i874.i1395.i.i, %.3.endif.if.i877.i1399.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.173.i.i.i), !noalias !37
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !37
  call void @llvm.lifetime.end.p0(ptr nonnull %.221.i.i.i), !noalias !37
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.3.i.i.i), !noalias !37
  br label %_ZN13_3cdynamic_3e5entryB4v478B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxddxx.exit

_ZN13_3cdynamic_3e5entryB4v478B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxddxx.exit: ; preds = %NRT_decref.exit1161.i.i, %B19836.endif.endif.if.i.i, %B19836.endif.if.i.i, %B0.endif.endif.endif.endif.endif.i.i.i.i, %B0.endif.endif.endif.endif.i.i.i.i, %B0.endif.i.i, %B0.endif.endif.endif.i.i.i, %0, %44
  %45 = phi i64 [ 0, %44 ], [ -9223372036854775808, %0 ], [ -9223372036854775808, %B0.endif.endif.endif.i.i.i ], [ -9223372036854775808, %B0.endif.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.i.i.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.endif.i.i.i.i ], [ -9223372036854775808, %B19836.endif.if.i.i ], [ -9223372036854775808, %B19836.endif.endif.if.i.i ], [ -9223372036854775808, %NRT_decref.exit1161.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.1935.i.i), !noalias !33
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.6.i.i), !noalias !33
  ret i64 %45
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!"branch_weights", i32 99, i32 1}
!2 = !{!3, !5}
!3 = distinct !{!3, !4, !"_ZN14sparse_kernels14small_matrices8choleskyB4v474B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!4 = distinct !{!4, !"_ZN14sparse_kernels14small_matrices8choleskyB4v474B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE"}
!5 = distinct !{!5, !4, !"_ZN14sparse_kernels14small_matrices8choleskyB4v474B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE: %excinfo"}
!6 = !{}
!7 = !{!8, !10, !11, !13, !14, !16}
!8 = distinct !{!8, !9, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!9 = distinct !{!9, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!10 = distinct !{!10, !9, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!11 = distinct !{!11, !12, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!12 = distinct !{!12, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!13 = distinct !{!13, !12, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!14 = distinct !{!14, !15, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %retptr"}
!15 = distinct !{!15, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29"}
!16 = distinct !{!16, !15, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %excinfo"}
!17 = !{!14, !16}
!18 = !{!"branch_weights", i32 199, i32 9801}
!19 = !{!20, !22, !23, !25, !26, !28}
!20 = distinct !{!20, !21, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!21 = distinct !{!21, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!22 = distinct !{!22, !21, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!23 = distinct !{!23, !24, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!24 = distinct !{!24, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!25 = distinct !{!25, !24, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!26 = distinct !{!26, !27, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v471B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29: %retptr"}
!27 = distinct !{!27, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v471B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29"}
!28 = distinct !{!28, !27, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v471B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29: %excinfo"}
!29 = !{!26, !28}
!30 = !{!31}
!31 = distinct !{!31, !32, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v472B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!32 = distinct !{!32, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v472B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1C7mutable7alignedE"}
!33 = !{!34, !36}
!34 = distinct !{!34, !35, !"_ZN13_3cdynamic_3e5entryB4v478B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxddxx: %retptr"}
!35 = distinct !{!35, !"_ZN13_3cdynamic_3e5entryB4v478B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxddxx"}
!36 = distinct !{!36, !35, !"_ZN13_3cdynamic_3e5entryB4v478B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxddxx: %excinfo"}
!37 = !{!38, !40, !34, !36}
!38 = distinct !{!38, !39, !"_ZN14sparse_kernels7lowrank6updateB4v479B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedEdd5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE: %retptr"}
!39 = distinct !{!39, !"_ZN14sparse_kernels7lowrank6updateB4v479B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedEdd5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE"}
!40 = distinct !{!40, !39, !"_ZN14sparse_kernels7lowrank6updateB4v479B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedEdd5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE: %excinfo"}
!41 = !{!"branch_weights", i32 9801, i32 199}
!42 = !{!43, !45, !46, !48, !49, !51, !38, !40, !34, !36}
!43 = distinct !{!43, !44, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!44 = distinct !{!44, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!45 = distinct !{!45, !44, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!46 = distinct !{!46, !47, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!47 = distinct !{!47, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!48 = distinct !{!48, !47, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!49 = distinct !{!49, !50, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v447B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!50 = distinct !{!50, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v447B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!51 = distinct !{!51, !50, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v447B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!52 = !{!49, !51, !38, !40, !34, !36}
!53 = !{!54, !56, !57, !59, !60, !62, !63, !65, !38, !40, !34, !36}
!54 = distinct !{!54, !55, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!55 = distinct !{!55, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!56 = distinct !{!56, !55, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!57 = distinct !{!57, !58, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!58 = distinct !{!58, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!59 = distinct !{!59, !58, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!60 = distinct !{!60, !61, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v482B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float32_29: %retptr"}
!61 = distinct !{!61, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v482B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float32_29"}
!62 = distinct !{!62, !61, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v482B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float32_29: %excinfo"}
!63 = distinct !{!63, !64, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v481B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float32_29: %retptr"}
!64 = distinct !{!64, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v481B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float32_29"}
!65 = distinct !{!65, !64, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v481B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float32_29: %excinfo"}
!66 = !{!60, !62, !63, !65, !38, !40, !34, !36}
!67 = !{!63, !65, !38, !40, !34, !36}
!68 = !{!69, !63, !65, !38, !40, !34, !36}
!69 = distinct !{!69, !70, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v483B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1C7mutable7alignedE: %retptr"}
!70 = distinct !{!70, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v483B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1C7mutable7alignedE"}
!71 = !{!72, !38, !40, !34, !36}
!72 = distinct !{!72, !73, !"_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE: %retptr"}
!73 = distinct !{!73, !"_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE"}
!74 = !{!75, !38, !40, !34, !36}
!75 = distinct !{!75, !76, !"_ZN14sparse_kernels7lowrank11_accumulateB4v484B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE: %retptr"}
!76 = distinct !{!76, !"_ZN14sparse_kernels7lowrank11_accumulateB4v484B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE"}
!77 = !{!78, !80, !38, !40, !34, !36}
!78 = distinct !{!78, !79, !"_ZN14sparse_kernels14small_matrices10solve_intoB4v487B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE: %retptr"}
!79 = distinct !{!79, !"_ZN14sparse_kernels14small_matrices10solve_intoB4v487B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE"}
!80 = distinct !{!80, !79, !"_ZN14sparse_kernels14small_matrices10solve_intoB4v487B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE: %excinfo"}
!81 = !{!82, !84, !78, !80, !38, !40, !34, !36}
!82 = distinct !{!82, !83, !"_ZN14sparse_kernels14small_matrices8multiplyB4v488B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE: %retptr"}
!83 = distinct !{!83, !"_ZN14sparse_kernels14small_matrices8multiplyB4v488B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE"}
!84 = distinct !{!84, !83, !"_ZN14sparse_kernels14small_matrices8multiplyB4v488B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE: %excinfo"}
!85 = !{!86, !88, !89, !91, !92, !94, !82, !84, !78, !80, !38, !40, !34, !36}
!86 = distinct !{!86, !87, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!87 = distinct !{!87, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!88 = distinct !{!88, !87, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!89 = distinct !{!89, !90, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!90 = distinct !{!90, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!91 = distinct !{!91, !90, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!92 = distinct !{!92, !93, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %retptr"}
!93 = distinct !{!93, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29"}
!94 = distinct !{!94, !93, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %excinfo"}
!95 = !{!92, !94, !82, !84, !78, !80, !38, !40, !34, !36}
!96 = !{!"branch_weights", i32 1, i32 127}
!97 = !{!98, !100, !38, !40, !34, !36}
!98 = distinct !{!98, !99, !"_ZN14sparse_kernels7lowrank8fit_leftB4v465B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE: %retptr"}
!99 = distinct !{!99, !"_ZN14sparse_kernels7lowrank8fit_leftB4v465B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE"}
!100 = distinct !{!100, !99, !"_ZN14sparse_kernels7lowrank8fit_leftB4v465B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE: %excinfo"}
!101 = !{!102, !104, !105, !107, !108, !110, !98, !100, !38, !40, !34, !36}
!102 = distinct !{!102, !103, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!103 = distinct !{!103, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!104 = distinct !{!104, !103, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!105 = distinct !{!105, !106, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!106 = distinct !{!106, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!107 = distinct !{!107, !106, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!108 = distinct !{!108, !109, !"_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v468B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE: %retptr"}
!109 = distinct !{!109, !"_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v468B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE"}
!110 = distinct !{!110, !109, !"_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v468B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE: %excinfo"}
!111 = !{!108, !110, !98, !100, !38, !40, !34, !36}
!112 = !{!113, !115, !116, !118, !119, !121, !98, !100, !38, !40, !34, !36}
!113 = distinct !{!113, !114, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!114 = distinct !{!114, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!115 = distinct !{!115, !114, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!116 = distinct !{!116, !117, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!117 = distinct !{!117, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!118 = distinct !{!118, !117, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!119 = distinct !{!119, !120, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %retptr"}
!120 = distinct !{!120, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29"}
!121 = distinct !{!121, !120, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %excinfo"}
!122 = !{!119, !121, !98, !100, !38, !40, !34, !36}
